"""What the window remembers between starts: its place on the screen, its look, the files opened last."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.ui.common.theme import ThemeChoice

_MOST_RECENT = 6


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

    def write(self) -> None:
        """Write to the file now what was remembered; it is written sooner or later anyway."""
        self._stored.sync()

    def recent(self) -> list[Path]:
        """The files opened last that are still there, the newest first."""
        stored = self._stored.value("recent", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return [path for path in map(Path, names) if path.is_file()]

    def remember_file(self, path: Path) -> None:
        """Put a file first among those opened last."""
        path = path.resolve()
        others = [known for known in self.recent() if known != path]
        names = [str(known) for known in [path, *others][:_MOST_RECENT]]
        self._stored.setValue("recent", names)
