"""Where resources and the coordinator's own folders are, from source and when frozen; what is at a path.

platformdirs is imported where it is used: the first page of the window is shown without it.
"""

import sys
from pathlib import Path

APP_NAME = "Counterpart"


def resources() -> Path:
    """The folder of fonts, icons, translations, samples and help that comes with the program."""
    frozen_root = getattr(sys, "_MEIPASS", None)
    root = Path(frozen_root) if frozen_root else Path(__file__).resolve().parent.parent
    return root / "resources"


def backups() -> Path:
    """The per-user folder for backups; it may not exist yet."""
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "backups"


def logs() -> Path:
    """The per-user folder for logs; it may not exist yet."""
    import platformdirs

    return platformdirs.user_log_path(APP_NAME, appauthor=False)


def is_there(path: Path) -> bool:
    """Whether something is at this path.

    False too where the system refuses to look, such as for a name that is too long: opening or writing tells why.
    """
    try:
        return path.exists()
    except OSError:
        return False
