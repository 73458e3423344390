"""The folder where questions about files begin."""

import os
from collections.abc import Iterable
from pathlib import Path


def first_writable(folders: Iterable[Path], otherwise: Path) -> Path:
    """The first of these folders that is there and can be written to; `otherwise` where none is."""
    found = (folder for folder in folders if folder.is_absolute() and folder.is_dir())
    return next((folder for folder in found if os.access(folder, os.W_OK)), otherwise)
