import pytest

from app.domain.programs import PaperSize
from app.domain.sides import Side
from app.reports import profile
from app.reports.frame import Frame
from app.reports.profile import ProfilePaper, SideChange, Step, Taking
from app.reports.profile_changes import ItemChange
from app.reports.profile_parts import BigFigure
from tests.support.papers import PrintedPage, read

ITEMS = tuple(ItemChange(f"I can do thing {number} that I could not do", 2.6, 3.7, 1.1) for number in range(3))


def a_profile(**fields: object) -> ProfilePaper:
    given: dict[str, object] = {
        "frame": Frame(organization="Harbour & Vale Community Trust", sensitivity="Totals only."),
        "lead": "Junior colleagues mentor senior ones here.",
        "figures": (BigFigure("212", "", "hours learned together", "in 76 sessions"),) * 3,
        "period": "mean of answers from 1 to 5",
        "changes": {side: SideChange("n = 13", ITEMS) for side in Side},
        "steps": (Step("Matched with reasons", "Topics both ways."),) * 4,
        "quotes": {
            Side.MENTOR: ("She changed it on Monday.", "I said no."),
            Side.MENTEE: ("Now I know what to ask.",),
        },
        "taking_part": (Taking("30 people", "in 15 pairs"),),
        "statement": "Ask us about it in your interview.",
    }
    return ProfilePaper(**given | fields)  # type: ignore[arg-type]


def printed(size: PaperSize = PaperSize.A4, **fields: object) -> list[PrintedPage]:
    return read(profile.build(a_profile(**fields), size))


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_question_to_the_reader_comes_first(size: PaperSize) -> None:
    [page] = printed(size)

    order = [
        "Would you have a problem",
        "212",
        "What changed",
        "How it works",
        "In their words",
        "30 people",
        "Ask us",
    ]
    assert sorted(order, key=page.text.index) == order


def test_parts_without_data_are_left_out() -> None:
    [page] = printed(figures=(), changes={}, quotes={}, taking_part=())

    assert not any(page.find(words) for words in ("What changed", "In their words", "Who takes part", "212"))


def test_a_quote_stands_below_its_side_s_name_in_full() -> None:
    [page] = printed()

    assert page.find("“Now I know what to ask.”")
    assert page.text.count("Mentee (senior)") == 2


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("words", [40, 120, 400, 2_000])
def test_quotes_go_before_the_page_overflows(size: PaperSize, words: int) -> None:
    [page] = printed(
        size, statement="and we mean it " * (words // 4), quotes={Side.MENTOR: ("So it was. " * 15,) * 2}
    )

    assert page.find("How it works here")


def test_a_statement_without_end_is_cut_with_an_ellipsis() -> None:
    [page] = printed(statement="We listen. " * 3_000)

    assert page.find("…")
