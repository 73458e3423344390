"""What the sections of the set-up share: the desk, and keeping fields with a note that they are saved."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject

from app.domain.programs import Program
from app.text.setup_steps import step_words
from app.ui.common.desk import Desk
from app.ui.common.keeper import Keeper


class Bench(QObject):
    """The set-up's desk.

    Attributes:
        desk: as it was handed to the room; its program's fields may be older than `program`.
        keeper: writes fields, one undo step each until they are left.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.keeper = Keeper(desk.store, self)

    @property
    def program(self) -> Program:
        """The program as the file has it now."""
        return self.desk.store.programs.get(self.desk.program.id)

    def keep(self, field: str, write: Callable[[], object]) -> str:
        """Write a field of the program; what stands in its way, as a sentence, or ""."""
        return self.keep_as(field, step_words(field, self.program.name), write)

    def keep_as(self, field: Hashable, label: str, write: Callable[[], object]) -> str:
        """Write any field in a step of this label; as `keep`."""
        return self.keeper.keep(field, label, write)

    def keep_once(self, field: str, write: Callable[[], object]) -> str:
        """Write a field that is chosen rather than typed: each choice is a step of its own."""
        problem = self.keep(field, write)
        self.keeper.leave()
        return problem
