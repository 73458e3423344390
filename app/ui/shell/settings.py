"""What the window remembers between starts: its place on the screen, its look, the files opened last."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from app.paths import APP_NAME
from app.ui.common.theme import ThemeChoice

_MOST_RECENT = 6


class LastPlace(NamedTuple):
    """Where a file was left: the key of the room, and the program's id; "" and 0 where it never was open."""

    room: str = ""
    program_id: int = 0


class Settings:
    """The settings of one user, in a file of their own; they hold no personal data but file names."""

    def __init__(self, path: Path) -> None:
        """path: the file, which need not exist yet."""
        self._stored = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        stored = str(self._stored.value("theme", ThemeChoice.SYSTEM))
        return ThemeChoice(stored) if stored in set(ThemeChoice) else ThemeChoice.SYSTEM

    def remember_theme(self, choice: ThemeChoice) -> None:
        self._stored.setValue("theme", choice.value)

    @property
    def geometry(self) -> QByteArray | None:
        stored = self._stored.value("geometry")
        return stored if isinstance(stored, QByteArray) else None

    def remember_geometry(self, geometry: QByteArray) -> None:
        self._stored.setValue("geometry", geometry)

    def recall(self, key: str, otherwise: str = "") -> str:
        """What a room remembered under its key; `otherwise` where it never did."""
        return str(self._stored.value(f"rooms/{key}", otherwise))

    def remember(self, key: str, text: str) -> None:
        """Keep a short text of a room for the next start; never a name or anything else personal."""
        self._stored.setValue(f"rooms/{key}", text)

    def last_place(self, file: Path) -> LastPlace:
        """Where a file was left."""
        found = self._places().get(str(file.resolve()), "").split(" ")
        return LastPlace(found[0], int(found[1])) if len(found) == 2 and found[1].isdigit() else LastPlace()

    def remember_place(self, file: Path, place: LastPlace) -> None:
        """Where a file is just now; forgotten with the file's place among those opened last."""
        places = self._places() | {str(file.resolve()): f"{place.room} {place.program_id}"}
        kept = {str(path) for path in self.recent()} | {str(file.resolve())}
        self._stored.setValue("places", [f"{words} {name}" for name, words in places.items() if name in kept])

    def _places(self) -> dict[str, str]:
        """File -> room and program, as they are stored: "journal 1" before the path."""
        lines = (line.split(" ", 2) for line in self._words_of("places"))
        return {parts[2]: f"{parts[0]} {parts[1]}" for parts in lines if len(parts) == 3}

    def write(self) -> None:
        """Write to the file now what was remembered; it is written sooner or later anyway."""
        self._stored.sync()

    def recent(self) -> list[Path]:
        """The files opened last that are still there, the newest first."""
        return [path for path in map(Path, self._words_of("recent")) if path.is_file()]

    def remember_file(self, path: Path) -> None:
        """Put a file first among those opened last."""
        path = path.resolve()
        others = [known for known in self.recent() if known != path]
        names = [str(known) for known in [path, *others][:_MOST_RECENT]]
        self._stored.setValue("recent", names)

    def _words_of(self, key: str) -> list[str]:
        """A stored list; the file keeps one of a single text as that text."""
        stored = self._stored.value(key, [])
        return [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]


def settings_folder() -> Path:
    """Where the user's programs keep their settings, and ours among them."""
    configs = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(configs) / APP_NAME
