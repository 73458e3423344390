"""What a file that is dragged over the window would do there."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from app.storage import SUFFIX
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole

_TABLES = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", ".xls"})


class DropKind(StrEnum):
    PROGRAM = "program"
    TABLE = "table"


class Drop(NamedTuple):
    """The first file that can be used, and how many others lie in the hand."""

    kind: DropKind
    path: Path
    others: int


def dropped(data: QMimeData) -> Drop | None:
    """What a drop would be; None where no file of it is a program or a table."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    for path in paths:
        kind = _kind_of(path)
        if kind is not None:
            return Drop(kind, path, len(paths) - 1)
    return None


def drop_words(drop: Drop, program: str | None) -> tuple[str, str]:
    """What letting go would do, and what else there is to say. program: its name; None on the welcome page."""
    name = isolated(drop.path.name)
    if drop.kind is DropKind.PROGRAM:
        return _("Let go to open {name}").format(name=name), _others(drop.others)
    if program is None:
        return _("{name} is a table of people").format(name=name), why_no_import()
    words = _("Let go to import {name}").format(name=name)
    into = _("You see every row before anything changes in {program}.").format(program=isolated(program))
    return words, f"{into} {_others(drop.others)}".strip()


def why_no_import() -> str:
    """Why a table can't be imported on the welcome page, and what to do."""
    return _(
        "People are imported into a program. Nothing was read. Open one or make one, then drop the table again."
    )


def _others(others: int) -> str:
    """That one file is used at a time; nothing where there is but one."""
    if not others:
        return ""
    words = ngettext(
        "One file at a time: the other one is left alone.",
        "One file at a time: the other {n} are left alone.",
        others,
    )
    return words.format(n=whole(others))


def left_alone(drop: Drop) -> str:
    """What is told after a drop of several files; "" after that of one."""
    return _others(drop.others)


def _kind_of(path: Path) -> DropKind | None:
    suffix = path.suffix.lower()
    if suffix == SUFFIX:
        return DropKind.PROGRAM
    return DropKind.TABLE if suffix in _TABLES else None
