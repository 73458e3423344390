"""Who will read a paper, said first, since that decides which texts come along; a choice where there is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.printables import audiences_of
from app.domain.privacy import Audience
from app.text.catalog import _
from app.ui.common.choice_field import Option
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.reports.notes import Note
from app.ui.reports.papers import PaperKind

_NAMES_ONLY = frozenset({PaperKind.PEOPLE, PaperKind.SIGN_IN, PaperKind.PRIVACY_NOTICE})
_FORMS = frozenset({PaperKind.SURVEY, PaperKind.MID_POINT, PaperKind.EARLY_EXIT})


class Readers(QWidget):
    """What the readers may read, below a choice of them where the paper has several.

    The widest readers are chosen anew with each paper: a copy for the coordinator is asked for each time.

    Signals:
        changed: other readers were chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._kind, self._audience = PaperKind.WEEK, Audience.PAIR
        everyone, pair, own = (Option(one.name, words) for one, words in _named().items())
        person = pair._replace(words=_("The person"))
        self._choices = {
            kind: Segments(theme, _("Who will read it"), [other, own])
            for kind, other in (
                (PaperKind.SUMMARY, everyone),
                (PaperKind.PEOPLE, everyone),
                (PaperKind.JOURNAL, pair),
                (PaperKind.INTAKE, person),
            )
        }
        self._note = AudienceNote(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for choice in self._choices.values():
            column.addWidget(choice)
            choice.picked.connect(self._pick)
        column.addWidget(self._note)
        self.show_kind(self._kind)

    @property
    def audience(self) -> Audience:
        """Who will read the paper that is wanted."""
        return self._audience

    def show_kind(self, kind: PaperKind) -> None:
        """Show who reads this paper; the usual ones where it is another than before."""
        possible = audiences_of(kind.printable)
        if kind is not self._kind or self._audience not in possible:
            self._audience = possible[0]
        self._kind = kind
        for other, choice in self._choices.items():
            choice.setVisible(other is kind)
            choice.show_choice(self._audience.name)
        self._note.show_readers(kind, self._audience)

    def show_usual(self, kind: PaperKind) -> None:
        """Show this paper's usual readers: a copy of the coordinator's own was asked for another one."""
        self._audience = audiences_of(kind.printable)[0]
        self.show_kind(kind)

    def _pick(self, key: str) -> None:
        self._audience = Audience[key]
        self._note.show_readers(self._kind, self._audience)
        self.changed.emit()


def _named() -> dict[Audience, str]:
    return {
        Audience.EVERYONE: _("Everyone"),
        Audience.PAIR: _("The pair"),
        Audience.COORDINATOR: _("Only me"),
    }


class AudienceNote(Note):
    """Who the readers are, and which texts they get."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "true")

    def show_readers(self, kind: PaperKind, audience: Audience) -> None:
        if kind is PaperKind.CERTIFICATE:
            self.say(_("Whoever its owner shows it to"), _("their name, hours and topics; no texts"), "award")
        elif kind in _NAMES_ONLY and audience is Audience.EVERYONE:
            self.say(_("Everybody who takes part"), _("no texts that anybody wrote"), "users")
        elif audience is Audience.EVERYONE:
            self.say(_("Sponsor and everyone"), _("only texts that their writers let everyone read"), "eye")
        elif kind is PaperKind.HAND_OVER:
            self.say(_("You, and whoever coordinates next"), _("marked as confidential on each page"), "lock")
        elif audience is Audience.COORDINATOR:
            self.say(_("You alone"), _("your own copy, marked on each page"), "lock")
        elif kind is PaperKind.SHEETS:
            self.say(_("Each of the pair, a sheet of their own"), _("only texts that both may read"), "user-round")
        elif kind in _FORMS:
            self.say(_("Each person, and you once it is back"), _("no answers stand on it"), "user-round")
        elif kind is PaperKind.INTAKE:
            self.say(_("The person themselves"), _("what they said, without what only you may read"), "user-round")
        else:
            self.say(_("The pair"), _("only texts that both may read"), "users-round")
