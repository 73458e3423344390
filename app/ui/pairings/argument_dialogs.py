"""The dialogs over the suggested pairs: a rule set aside with a reason, wishes taken back, weights and rules."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.domain.proposals import IdPair
from app.operations.arguing import Argument
from app.text.matching import Names
from app.text.problems import sentence
from app.ui.common.desk import Desk
from app.ui.common.latest_work import LatestWork
from app.ui.pairings.override_dialog import Broken, OverrideDialog
from app.ui.pairings.weights_dialog import WeightsDialog
from app.ui.pairings.wish_acts import WishActs
from app.ui.pairings.wishes_dialog import WishesDialog


class ArgumentDialogs(QObject):
    """One at a time, for each stands before the window; the pairs behind go on meanwhile, and it is told of them.

    Attributes:
        desk: the file and its program. now: the dialog that is open, None if there is none.
    """

    def __init__(self, desk: Desk, acts: WishActs, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self._acts, self._page = desk, acts, parent
        self.now: OverrideDialog | WishesDialog | WeightsDialog | None = None
        self._argument: Argument | None = None
        self._names = Names(participants={})
        self._cost = LatestWork(desk.background, self)
        self._cost.failed.connect(self._tell_no_cost)

    def ask_for_reason(
        self, broken: Broken, keep: Callable[[str], bool], instead_of: IdPair | None = None
    ) -> None:
        """Keep two together whom a rule forbids, with a typed reason, and tell what it would cost.

        keep: keeps them together with a reason; whether it was done. instead_of: a pair that is no longer kept
        together then.
        """
        pair, argument = broken.pair, self._argument
        dialog = OverrideDialog(self.desk.theme, self._page, broken, keep)
        self._open(dialog)
        if argument is not None:
            self._cost.run(lambda progress: argument.cost_of(pair, instead_of, progress.step), dialog.tell_cost)

    def show_wishes(self) -> None:
        """Who is kept together and apart, to be taken back."""
        if self._argument is None:
            return
        dialog = WishesDialog(self.desk.theme, self._page, lambda wish: self._acts.release(wish.ids))
        dialog.show_wishes(self._argument.standing, self._names)
        self._open(dialog)

    def show_weights(self) -> None:
        """The weights and rules of the program, to be changed."""
        self._open(WeightsDialog(self.desk, self._page))

    def tell(self, argument: Argument, names: Names, words: str) -> None:
        """Other pairs stand behind. words: what became of them."""
        self._argument, self._names = argument, names
        if isinstance(self.now, WishesDialog):
            self.now.show_wishes(argument.standing, names)
        elif isinstance(self.now, WeightsDialog):
            self.now.tell(words)

    def tell_nothing_came(self) -> None:
        """The search behind ended without pairs."""
        if isinstance(self.now, WeightsDialog):
            self.now.tell("")

    def renew(self, desk: Desk) -> None:
        """The program is another than it was: a field was changed."""
        self.desk = desk
        if isinstance(self.now, WeightsDialog):
            self.now.show_program()

    def _open(self, dialog: OverrideDialog | WishesDialog | WeightsDialog) -> None:
        self.now = dialog
        dialog.finished.connect(lambda _result: self._let_go(dialog))
        dialog.ask()

    def _let_go(self, dialog: OverrideDialog | WishesDialog | WeightsDialog) -> None:
        self._cost.stop()
        if self.now is dialog:
            self.now = None
        dialog.deleteLater()

    def _tell_no_cost(self, problem: Problem) -> None:
        if isinstance(self.now, OverrideDialog):
            self.now.tell_no_cost(sentence(problem))
