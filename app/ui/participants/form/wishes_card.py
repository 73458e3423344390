"""What somebody hopes for, which background they welcome, and how ready they are."""

from dataclasses import replace

from app.domain.participants import Background, WillingAs
from app.text import people
from app.text.catalog import _
from app.ui.common.choice_field import Option
from app.ui.common.form_row import FormRow
from app.ui.common.labels import paragraph
from app.ui.common.segments import Segments
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry, Values
from app.ui.participants.form.target import Target, values_of


class WishesCard(FormCard):
    """Aims and background."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Aims"), ways)
        aims = Target("aims", lambda: entry.participant.aims, participant=values_of("aims"))
        example = _("such as to disagree with someone senior, or to understand how younger colleagues decide")
        self.inner.addWidget(self.bind_text(aims, TextArea(theme, example=example, lines=3)))
        welcomes = Target(
            "welcomes",
            lambda: entry.participant.welcomes.value,
            participant=lambda key: {"welcomes": Background(str(key))},
        )
        options = [Option(each.value, people.background(each)) for each in Background]
        self.inner.addWidget(self.bind_choice(welcomes, Segments(theme, people.field("welcomes"), options)))


class ReadinessCard(FormCard):
    """The four statements of the intake form, and what could make it difficult."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, people.field("readiness"), ways)
        about = _("From 1, not at all, to 5, fully. A 1 or 2 for the first or the third asks for a talk first.")
        self.inner.addWidget(paragraph(about, "muted"))
        self._open_words = self._scale("says_dont_know", "")
        for row in (
            self._scale("guided_by_junior", _("Comfortable being guided by somebody younger or more junior")),
            self._open_words,
            self._scale("keeps_the_time", _("Will keep the time even in a busy week")),
            self._scale("keeps_confidence", _("Can keep confidential what is said")),
        ):
            self.inner.addWidget(row)
        difficulty = Target(
            "difficulty", lambda: entry.participant.readiness.difficulty, participant=self._difficulty
        )
        example = _("such as month ends are busy")
        self.inner.addWidget(self.bind_text(difficulty, TextArea(theme, example=example, lines=2)))
        self.on_show(self._word_by_side)

    def _scale(self, name: str, words: str) -> FormRow:
        target = Target(
            "readiness",
            lambda: getattr(self.entry.participant.readiness, name) or "",
            participant=lambda key: self._with(name, int(str(key)) if key else None),
        )
        return self.scale(target, words)

    def _difficulty(self, typed: object) -> Values:
        return self._with("difficulty", str(typed))

    def _with(self, name: str, value: object) -> Values:
        readiness = replace(self.entry.participant.readiness, **{name: value})  # type: ignore[arg-type]
        return {"readiness": readiness}

    def _word_by_side(self) -> None:
        """The second statement is another one for each side."""
        mentee = _("Can say \u201cI don't know\u201d in front of somebody junior")
        mentor = _("Can tell somebody senior what they may not like")
        willing = self.entry.participant.willing_as
        words = {WillingAs.MENTOR: mentor, WillingAs.MENTEE: mentee}.get(willing, f"{mentee} / {mentor}")
        self._open_words.retitle(words)
