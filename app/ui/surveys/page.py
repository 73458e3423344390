"""Surveys: four waves of forms, handed out, returned on paper, and typed in by their codes."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.domain.survey_rounds import WhichForm, form_of_id
from app.domain.surveys import Wave
from app.operations import surveys
from app.operations.form_codes import Found
from app.storage import FormRow
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.survey_rounds import handed_out, was_kept, was_taken_back, when_words
from app.ui.common.buttons import Button, Look
from app.ui.common.code_field import CODE_KEYS
from app.ui.common.desk import Desk, Place
from app.ui.common.doing import attempt
from app.ui.common.keys import DONE_KEYS
from app.ui.common.page_head import page_column
from app.ui.common.paper_places import place_of
from app.ui.common.room import Room
from app.ui.common.toast import Way
from app.ui.surveys.form import SurveyForm
from app.ui.surveys.head import SurveysHead
from app.ui.surveys.round_list import RoundList

_WAVE_KEY = "surveys/wave"
_RECORD = "record"


class SurveysPage(Room):
    """Opens on the list of the wave that was looked at last.

    Places: value is a wave; record_id the id of a `WhichForm`, whose row is chosen; task "record" opens its form,
    or without one puts the keyboard where a code is typed.
    """

    tables = frozenset({"survey_sheet", "survey_answer", "survey_line", "pairing", "participant", "person"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._print = Button(desk.theme, _("Print the forms"), self._print_forms, icon="printer")
        self._hand_out = Button(
            desk.theme, _("Hand out"), self._hand_out_forms, icon="clipboard-list", look=Look.PRIMARY
        )
        self.head = SurveysHead(desk.theme, desk.store, desk.program, [self._print, self._hand_out])
        self._places = QStackedWidget()
        page_column(self, desk.theme, self.head).addWidget(self._places, 1)
        self.list = RoundList(desk, self._hand_out_forms)
        self._places.addWidget(self.list)
        self._wanted = 0
        self.list.show_wave(self._first_wave())
        self._connect()

    @cached_property
    def form(self) -> SurveyForm:
        """The form that is typed in, made when it is first asked for: the list comes sooner without it."""
        made = SurveyForm(self.desk, self._places)
        made.done.connect(self._finish)
        made.strayed.connect(self.head.code.type_on)
        made.taken_back.connect(self._take_back)
        self._places.addWidget(made)
        return made

    @property
    def shows_form(self) -> bool:
        """Whether a form is shown, and not the list."""
        return self._places.currentWidget() is not self.list

    def visit(self, place: Place) -> None:
        """Show the form or the list that the place names; what was being typed is kept first."""
        self.settle()
        self.head.entry.forget()
        which = form_of_id(place.record_id) if place.record_id else None
        if which is not None and place.task == _RECORD and self._open(which):
            return
        if which is not None:
            self.list.show_wave(which.wave)
            self.list.show_all()
        elif place.value in set(Wave):
            self.list.show_wave(Wave(place.value))
        self._wanted = place.record_id
        self._show_list()
        self.head.code.begin()

    def take_focus(self) -> None:
        if self.shows_form:
            self.form.begin()
        else:
            self.head.code.begin()

    def settle(self) -> None:
        """A form that is being typed in is kept before another place is shown."""
        if self.shows_form and self.form.is_changed and not self._keep():
            self.desk.toasts.warn(self.form.problem)
            self.form.forget()

    def shows(self, record_id: int) -> bool:
        return self.shows_form and record_id == self.form.form.which.id

    def reload(self) -> None:
        if self.shows_form:
            try:
                self.form.refresh(surveys.read(self.desk.store, self.form.form.which))
                return
            except KeyError:  # the person was taken out again
                self._places.setCurrentWidget(self.list)
        self.list.reload(self._wanted)
        self._wanted = 0
        self._show_head()

    def _first_wave(self) -> Wave:
        """The wave that was looked at last, else the latest that was handed out."""
        remembered = self.desk.memory.recall(_WAVE_KEY)
        if remembered in set(Wave):
            return Wave(remembered)
        return self.desk.store.survey_rounds.last_wave(self.desk.program.id) or Wave.START

    def _open(self, which: WhichForm) -> bool:
        """Show a form to type it in; whether its person is there still."""
        try:
            form = surveys.read(self.desk.store, which)
        except KeyError:
            return False
        self.list.show_wave(which.wave)
        self.form.show_form(form)
        self._places.setCurrentWidget(self.form)
        self._is_stale = False
        self._show_head()
        self.form.begin()
        return True

    def _show_list(self) -> None:
        self._places.setCurrentWidget(self.list)
        self._is_stale = True
        self.freshen()

    def _show_head(self) -> None:
        self.head.say(when_words(self.list.wave), is_form=self.shows_form)
        self._print.setVisible(not self.shows_form and self.list.is_handed_out)
        lacking = self.list.to_hand_out
        words = ngettext("Hand out to {n} person", "Hand out to {n} people", lacking)
        self._hand_out.say(words.format(n=whole(lacking)))
        self._hand_out.setVisible(not self.shows_form and self.list.is_handed_out and lacking > 0)

    def _turn(self, wave: Wave) -> None:
        self.desk.memory.remember(_WAVE_KEY, wave.value)
        self.list.show_wave(wave)
        self.list.reload()
        self._show_head()

    def _open_row(self, row: FormRow) -> None:
        self.desk.go_to(Place("surveys", record_id=row.id, task=_RECORD))

    def _open_found(self, found: Found) -> None:
        self.desk.go_to(place_of(found))

    def _back(self) -> None:
        which = self.form.form.which
        self.desk.go_to(Place("surveys", record_id=which.id))

    def _keep(self) -> bool:
        """Keep the form that is shown, and tell it; whether it was kept."""
        form = self.form.form
        if not self.form.keep():
            return False
        words = was_kept(form.which.wave, form.name)
        self.desk.toasts.say(words, Way(_("Undo"), self.desk.undo))
        return True

    def _finish(self) -> None:
        """The form is typed in: keep it, and have the keyboard ready for the next one's code."""
        if not self.shows_form:
            self.head.code.begin()
            return
        if (not self.form.is_changed and self.form.form.returned_on is not None) or self._keep():
            self._back()

    def _take_back(self) -> None:
        form = self.form.form

        def take_back() -> str:
            surveys.take_back(self.desk.store, form.which)
            return was_taken_back(form.which.wave, form.name)

        self.form.forget()
        attempt(self.desk, take_back)
        self.form.begin()

    def _hand_out_forms(self) -> None:
        def hand_out() -> str:
            desk = self.desk
            return handed_out(surveys.hand_out(desk.store, desk.program, self.list.wave, desk.today()))

        attempt(self.desk, hand_out)

    def _print_forms(self) -> None:
        """Lead to the papers of the wave that is shown."""
        wave = self.list.wave
        paper = f"{'mid-point' if wave is Wave.MID else 'survey'}:{wave.value}"
        self.desk.go_to(Place("reports", value=paper))

    def _go_down(self) -> None:
        if self.shows_form:
            self.form.begin()
        else:
            self.list.take_focus()

    def _connect(self) -> None:
        self.head.entry.found.connect(self._open_found)
        self.head.code.went_down.connect(self._go_down)
        self.head.list_asked.connect(self._back)
        self.list.opened.connect(self._open_row)
        self.list.turned.connect(self._turn)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(CODE_KEYS), self, context=inside).activated.connect(self.head.code.begin)
        for keys in (DONE_KEYS, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, context=inside).activated.connect(self._finish)
