"""What papers speak, what they are printed on, and in which zone sessions take place."""

from app.domain.programs import PaperSize, Program
from app.operations.program_setup import change_program
from app.text.catalog import _, spoken_languages
from app.text.formats import language_name
from app.text.zones import zone_words, zones_like
from app.ui.common.choice_field import Option
from app.ui.common.form_row import FormRow
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import FIELD_WIDTH, Section
from app.ui.common.suggest_field import SuggestField, Suggestion


class PapersSection(Section):
    """Time zone, language, paper size."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        times = self.add_card(_("Times"))
        self._zone = SuggestField(self.theme, _suggestions, _("such as Berlin"))
        self._zone.setMaximumWidth(self.theme.px(FIELD_WIDTH))
        row = FormRow(self.theme, _("Time zone"), self._zone, _("of the times of sessions"))
        self._kept = ""  # the zone that the file has, as it is shown
        self.add_row(times, "zone", row, self._show_zone)
        self._zone.taken.connect(lambda suggestion: self._keep_zone(suggestion.key))
        self._zone.settled.connect(self._keep_zone)
        self._zone.left.connect(self._leave_zone)
        papers = self.add_card(_("Papers"), _("The window keeps its own language; papers speak the program's."))
        self.add_choice(papers, "language", _("Language of the papers"), _languages(bench.program))
        self.add_segments(papers, "paper", _("Paper size"), [Option(size.value, size.value) for size in PaperSize])
        self.end()

    def keep_choice(self, name: str, key: str) -> str:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        value = PaperSize(key) if name == "paper" else key
        return self.bench.keep_once(name, lambda: change_program(store, program_id, **{name: value}))

    def _show_zone(self, program: Program) -> None:
        self._kept = zone_words(program.zone)
        self._zone.show_text(self._kept)

    def _keep_zone(self, typed: str) -> None:
        """What was typed or taken; of letters that may still become a zone, nothing is said yet."""
        problem = self._written(typed)
        self.row("zone").show_problem("" if zones_like(typed) else problem)

    def _leave_zone(self) -> None:
        """Letters that don't name one zone are no zone: said when the keyboard leaves."""
        typed = self._zone.text()
        if typed != self._kept and not self.row("zone").problem:
            self.row("zone").show_problem(self._written(typed))
        self.bench.keeper.leave()

    def _written(self, typed: str) -> str:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        problem = self.bench.keep("zone", lambda: change_program(store, program_id, zone=typed))
        self._kept = self._kept if problem else typed
        return problem


def _suggestions(typed: str) -> list[Suggestion]:
    return [Suggestion(zone, zone_words(zone)) for zone in zones_like(typed)]


def _languages(program: Program) -> list[Option]:
    """The languages that papers can speak, and the program's own."""
    codes = [*spoken_languages(), *(code for code in [program.language] if code not in spoken_languages())]
    return [Option(code, language_name(code)) for code in codes]
