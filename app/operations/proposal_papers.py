"""The papers of a proposal: the coordinator's sheet, a sheet for each senior to be asked, and the workbook."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.proposals import Group, IdPair, Proposal, Wishes
from app.operations.consultations import consultations
from app.operations.proposal_matter import ProposalMatter, gather
from app.operations.proposal_sheet import proposal_paper
from app.operations.proposal_tables import proposal_book
from app.paths import is_there
from app.storage import Store
from app.text.catalog import speaking

if TYPE_CHECKING:
    from app.reports.look import Look
    from app.reports.sheet import Paper as Paper  # noqa: PLC0414  # for the faces, which may not reach reports


def proposal_pdf(
    store: Store,
    program: Program,
    proposal: Proposal,
    wishes: Wishes,
    today: date,
    *,
    for_mentees: bool = False,
    group: Group | None = None,
    typed: Mapping[IdPair, str] | None = None,
) -> "Paper":
    """The coordinator's sheet, or the sheets with which mentees (senior) are asked, in the program's language.

    group, typed: as in `gather`. Raises CounterpartError: proposal-outdated, and nobody-to-ask without pairs.
    """
    matter = gather(store, program, proposal, wishes, today, group=group, typed=typed)
    return draw_consultations(matter) if for_mentees else draw_proposal(matter)


def draw_proposal(matter: ProposalMatter) -> "Paper":
    """Lay out the coordinator's sheet. Reads no store, so a job in the background can do it."""
    from app.reports import proposal

    with speaking(matter.program.language):
        return proposal.build(proposal_paper(matter), matter.program.paper, _look(matter))


def draw_consultations(
    matter: ProposalMatter, *, answer_by: date | None = None, two_sided: bool = True
) -> "Paper":
    """Lay out the sheets with which mentees (senior) are asked. Reads no store.

    answer_by: a week from the day of the proposal where none is given. two_sided: for printing on both sides of
    the paper, so that nobody's sheet is on the back of somebody else's. Raises CounterpartError "nobody-to-ask".
    """
    from app.reports import consultation

    with speaking(matter.program.language):
        sheets = consultations(matter, answer_by)
        if not sheets:
            raise trouble("nobody-to-ask", program=matter.program.name)
        return consultation.build(sheets, matter.program.paper, two_sided=two_sided, look=_look(matter))


def _look(matter: ProposalMatter) -> "Look":
    from app.reports.look import Look

    return Look(matter.program.accent, matter.logo)


def save_proposal_workbook(
    store: Store,
    program: Program,
    proposal: Proposal,
    wishes: Wishes,
    today: date,
    *,
    path: Path,
    group: Group | None = None,
    typed: Mapping[IdPair, str] | None = None,
) -> bool:
    """Write the coordinator's workbook. Parameters as in `proposal_pdf`, errors as in `write_workbook`."""
    return write_workbook(gather(store, program, proposal, wishes, today, group=group, typed=typed), path)


def write_workbook(matter: ProposalMatter, path: Path) -> bool:
    """Write the coordinator's workbook, whole or not at all. Returns whether it replaced an older one.

    Reads no store. Raises CounterpartError: file-exists when something else than a workbook has that name,
    not-written.
    """
    from app.exchange.proposal_workbook import is_workbook, write_proposal

    replaces = is_there(path)
    if replaces and not is_workbook(path):
        raise trouble("file-exists", path=path)
    with speaking(matter.program.language):
        write_proposal(path, proposal_book(matter))
    return replaces
