from app.domain.programs import PaperSize
from app.domain.sides import Side
from app.reports import at_risk
from app.reports.at_risk import AtRiskPaper
from app.reports.frame import Frame
from app.reports.pair_needs import PairNeed, Reason
from app.reports.people_on_paper import PaperPerson
from tests.support.papers import PrintedPage, read


def need(name: str, *, is_urgent: bool = False) -> PairNeed:
    people = {side: PaperPerson(name=f"{name} {side.value}") for side in Side}
    reasons = (Reason("Energy fell", "By two."),)
    return PairNeed(code="P-1", people=people, reasons=reasons, is_urgent=is_urgent, last="Met", next="Next")


def pages(*needs: PairNeed) -> list[PrintedPage]:
    paper = AtRiskPaper(
        frame=Frame(sensitivity="Coordinator's copy: confidential."),
        day="As of today",
        lead="Some need a hand.",
        needs=needs,
        checked=("two sessions in a row that were missed",),
    )
    return read(at_risk.build(paper, PaperSize.A4))


def test_urgent_pairs_stand_first_under_their_own_head() -> None:
    [page] = pages(need("Calm"), need("Hurried", is_urgent=True))

    order = ["At once", "Hurried mentor", "Soon", "Calm mentor", "What was looked at"]
    assert sorted(order, key=page.text.index) == order


def test_each_pair_has_lines_for_what_was_done() -> None:
    [page] = pages(need("Calm"), need("Hurried", is_urgent=True))

    assert page.text.count("What was said and done") == page.text.count("Look again") == 4


def test_a_pair_and_its_lines_stay_on_one_page() -> None:
    for page in pages(*(need(f"Pair {number}") for number in range(30))):
        assert page.text.count("What was said and done") == 2 * page.text.count("Energy fell")


def test_without_a_pair_the_page_says_so_and_what_was_looked_at() -> None:
    [page] = pages()

    assert page.find("Nobody needs a hand today")
    assert page.find("Two sessions in a row")
    assert not page.find("At once")


def test_each_page_says_that_it_is_confidential() -> None:
    assert all(page.find("confidential") for page in pages(*(need(f"Pair {number}") for number in range(30))))
