"""Names for new files and folders that every system takes and nothing else has."""

from pathlib import Path

from app.domain.names import clean_text
from app.paths import is_there
from app.storage import SUFFIX


def file_name(name: str) -> str:
    """A program's name as a file may be called on every system."""
    return "".join(" " if sign in '<>:"/\\|?*' else sign for sign in clean_text(name)).strip(" .") or "program"


def free_name(folder: Path, stem: str) -> Path:
    """A program file of this name in the folder that isn't there yet: with -2, -3 where it is."""
    number, path = 1, folder / f"{stem}{SUFFIX}"
    while is_there(path):
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def free_folder(folder: Path, name: str) -> Path:
    """A folder of this name inside another that isn't there yet: with -2, -3 where it is."""
    number, path = 1, folder / name
    while is_there(path):
        number += 1
        path = folder / f"{name}-{number}"
    return path
