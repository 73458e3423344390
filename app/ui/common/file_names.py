"""Names proposed for files: such as every system takes, and never that of a file which is there already."""

from pathlib import Path

from app.domain.names import clean_text
from app.paths import is_there

_MOST_SIGNS = 120


def file_name(words: str, otherwise: str = "paper") -> str:
    """Words as a file may be called on every system, without a suffix; `otherwise` where nothing is left."""
    plain = "".join(" " if sign in '<>:"/\\|?*' else sign for sign in clean_text(words))
    return " ".join(plain.split())[:_MOST_SIGNS].strip(" .") or otherwise


def free_name(folder: Path, name: str) -> str:
    """This name, or with -2, -3 before its suffix where the folder has such a file already."""
    number, free = 1, name
    while is_there(folder / free):
        number += 1
        free = f"{Path(name).stem}-{number}{Path(name).suffix}"
    return free


def free_folder(folder: Path, name: str) -> Path:
    """A folder of this name inside another that isn't there yet: with -2, -3 where it is."""
    number, free = 1, folder / name
    while is_there(free):
        number += 1
        free = folder / f"{name}-{number}"
    return free
