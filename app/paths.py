"""Where resources and the coordinator's own folders are, from source and when frozen; what is at a path.

platformdirs is imported where it is used: the first page of the window is shown without it.
"""

import os
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


def fonts() -> Path:
    """The per-user folder for further fonts of papers, such as one with Chinese; it may not exist."""
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False) / "fonts"


def system_fonts() -> tuple[Path, ...]:
    """Where systems keep TrueType fonts with Chinese, Japanese and Korean; they may not be there."""
    if sys.platform == "win32":
        folder = Path(os.environ.get("WINDIR", "C:\\Windows")) / "Fonts"
        return tuple(folder / name for name in ("msyh.ttc", "malgun.ttf", "msgothic.ttc", "simsun.ttc"))
    if sys.platform == "darwin":
        names = ("System/Library/Fonts/Supplemental/Arial Unicode.ttf", "Library/Fonts/Arial Unicode.ttf")
        return tuple(Path("/") / name for name in (*names, "System/Library/Fonts/STHeiti Medium.ttc"))
    shared = Path("/usr/share/fonts")
    return (
        shared / "truetype/droid/DroidSansFallbackFull.ttf",
        shared / "google-droid-sans-fonts/DroidSansFallbackFull.ttf",
        shared / "truetype/wqy/wqy-microhei.ttc",
    )


def is_there(path: Path) -> bool:
    """Whether something is at this path.

    False too where the system refuses to look, such as for a name that is too long: opening or writing tells why.
    """
    try:
        return path.exists()
    except OSError:
        return False
