"""The check of an open file in small parts, so that a large one can be shown before all of it was looked at."""

from pathlib import Path

from app.domain.problems import trouble
from app.storage.connection import Database, DatabaseError

_WHOLE = ""  # stands for how the file as a whole is built


class FileCheck:
    """What is left to check: each table with its indexes and constraints, then the file as a whole."""

    def __init__(self, database: Database, path: Path) -> None:
        self._db, self._path = database, path
        self._left: list[str] | None = None
        self._is_damaged = False

    def skip(self) -> None:
        """Nothing is left: the file was checked when it was opened."""
        self._left = []

    def table(self, name: str) -> None:
        """Check one table now. Raises CounterpartError "file-damaged", from then on at each further check."""
        self._look_at(name)

    def step(self) -> bool:
        """Check one part; whether anything is left. Raises as `table`."""
        if self._left is None:
            self._left = [_WHOLE, *self._tables()]
        if self._left:
            self._look_at(self._left.pop())
        elif self._is_damaged:
            raise trouble("file-damaged", path=self._path)
        return bool(self._left)

    def finish(self) -> None:
        """Check all that is left. Raises as `table`."""
        while self.step():
            pass

    def _look_at(self, part: str) -> None:
        self._is_damaged = self._is_damaged or not self._is_sound(part)
        if self._is_damaged:
            raise trouble("file-damaged", path=self._path)

    def _tables(self) -> list[str]:
        found = self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name DESC")
        return [name for (name,) in found]

    def _is_sound(self, part: str) -> bool:
        try:
            if part != _WHOLE:
                return self._says_ok(f'PRAGMA quick_check("{part}")')
            # Constraints were asked for with each table, and take two thirds of the time.
            self._db.execute("PRAGMA ignore_check_constraints = ON")
            try:
                return self._says_ok("PRAGMA quick_check(1)")
            finally:
                self._db.execute("PRAGMA ignore_check_constraints = OFF")
        except DatabaseError:
            return False

    def _says_ok(self, sql: str) -> bool:
        return bool(self._db.execute(sql).fetchone()[0] == "ok")
