"""The row above the proposed pairs: what comes first, the weights and rules, and how many wishes there are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.proposals import Priority
from app.domain.wishes import WishKind
from app.operations.wishing import Standing
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.choice_field import Option
from app.ui.common.flow import FlowLayout
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme


class ProposalTools(QWidget):
    """Signals:
    put_first: the priority that was chosen. rules_wanted, wishes_wanted: their dialogs are wanted.

    Attributes:
        wishes: how many wishes there are, as a button that leads to them; it stands where the page has room.
    """

    put_first = Signal(object)
    rules_wanted = Signal()
    wishes_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        options = [
            Option(Priority.PEOPLE.value, _("Place everyone")),
            Option(Priority.SCORE.value, _("Best total")),
        ]
        self.first = Segments(theme, _("What comes first"), options, Priority.PEOPLE.value)
        self.first.picked.connect(lambda key: self.put_first.emit(Priority(key)))
        self.rules = Button(theme, _("Weights and rules"), self.rules_wanted.emit, icon="sliders-horizontal")
        self.wishes = Button(theme, "", self.wishes_wanted.emit, look=Look.LINK, in_row=True)
        stays = self.wishes.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # the first wish moves nothing below the pointer
        self.wishes.setSizePolicy(stays)
        flow = FlowLayout(self, theme.px(12), theme.px(8))
        flow.addWidget(self.first)
        flow.addWidget(self.rules)

    def show_state(self, priority: Priority, standing: Standing) -> None:
        """What comes first now, and how many are kept together and apart."""
        self.first.show_choice(priority.value)
        kinds = [one.kind for one in standing.records]
        together, apart = kinds.count(WishKind.TOGETHER), kinds.count(WishKind.APART)
        self.wishes.say(
            _("{together} · {apart}").format(
                together=ngettext("{n} kept together", "{n} kept together", together).format(n=whole(together)),
                apart=ngettext("{n} apart", "{n} apart", apart).format(n=whole(apart)),
            )
        )
        self.wishes.setVisible(bool(kinds))

    def stops(self) -> list[QWidget]:
        """Where the keyboard comes through, in order."""
        return [*self.first.all(), self.rules]
