"""Writing a proposal as a sheet or a workbook, by the ending of the file's name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from app.cli.faces import remark
from app.cli.paper import missing_signs, ready_words
from app.operations.printing import save
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_papers import draw_proposal, write_workbook
from app.text.catalog import _

_ENDINGS = (".pdf", ".xlsx")


class ProposalFile(click.ParamType[Path]):
    """The name of a PDF or a workbook to write."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(value)
        if path.suffix.lower() not in _ENDINGS:
            words = _("{path} is neither a PDF nor a workbook. Let its name end in .pdf or .xlsx.")
            return self.fail(words.format(path=path), param, ctx)
        return path


def write_proposal(matter: ProposalMatter, path: Path, tell: Callable[[str], object]) -> None:
    """Write the coordinator's sheet or workbook, whole or not at all, and tell that it is there.

    Raises CounterpartError: file-exists, not-written.
    """
    if path.suffix.lower() == ".xlsx":
        replaced = write_workbook(matter, path)
        words = _("{path} was replaced.") if replaced else _("{path} is ready.")
        tell(words.format(path=path))
        return
    paper = draw_proposal(matter)
    tell(ready_words(path, paper.pages, replaced=save(paper, path)))
    if paper.missing:
        remark(missing_signs(paper.missing))
