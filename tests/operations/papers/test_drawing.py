"""Every kind of paper, of everything that it can be of, for all its readers: whole on its pages."""

import pytest

from app.domain.printables import Printable, Scope, scopes_of
from app.domain.problems import CounterpartError
from tests.support.printing import Case, cases, faults_of, printed

NOTHING = {"nothing-to-print", "nobody-to-print", "no-letter-to-print", "no-pair-to-print"}


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_a_paper_is_whole_on_its_pages(case: Case) -> None:
    try:
        paper = printed(case)
    except CounterpartError as error:
        assert (error.problem.code in NOTHING, case.data) == (True, "empty")  # noqa: PT017  told once, or drawn
        return

    assert paper.pages > 0
    assert faults_of(paper, case.kind, case.size) == []


@pytest.mark.parametrize("kind", [kind for kind in list(Printable) if Scope.BLANK in scopes_of(kind)])
def test_a_paper_with_a_blank_form_has_one_for_an_empty_program_too(kind: Printable) -> None:
    blank = [case for case in cases([kind]) if case.scope is Scope.BLANK and case.data == "empty"]

    assert blank
    assert all(printed(case).pages for case in blank)
