from app.domain.sides import Side
from app.reports.pair_needs import PairNeed, Reason, need_heads, need_row, side_key
from app.reports.people_on_paper import PaperPerson
from tests.support.papers import STRANGE_NAMES, outside_margins, overprinted, print_flowables


def a_need(mentor: str = "Ana Ruiz", mentee: str = "Bo Lind", **fields: object) -> PairNeed:
    given: dict[str, object] = {
        "code": "P-K4T7RB9",
        "people": {Side.MENTOR: PaperPerson(name=mentor, work="Analyst"), Side.MENTEE: PaperPerson(name=mentee)},
        "contacts": {Side.MENTOR: "ana@example.org, 0300 555"},
        "reasons": (Reason("Only one side wrote", "No form from the mentor (junior)."), Reason("Too slow", "")),
        "is_urgent": True,
        "last": "Met 3 May 2027, 2 of 6",
        "next": "No session planned",
    }
    return PairNeed(**given | fields)  # type: ignore[arg-type]


def test_a_row_has_both_people_every_reason_and_how_the_pair_stands() -> None:
    page = print_flowables([need_heads(), need_row(a_need())])[1][0]

    for text in (
        "Ana Ruiz",
        "Analyst",
        "ana@example.org",
        "Bo Lind",
        "Only one side wrote. No form",
        "Too slow.",
        "P-K4T7RB9",
        "Met 3 May 2027",
        "No session planned",
        "why",
    ):
        assert page.find(text), text


def test_strange_names_stay_in_their_column() -> None:
    for name in STRANGE_NAMES:
        page = print_flowables([need_row(a_need(name, name))])[1][0]

        assert (outside_margins(page, 53), overprinted(page)) == ([], []), name


def test_the_key_has_both_sides_in_full() -> None:
    page = print_flowables([side_key()])[1][0]

    assert page.find("Mentor (junior)")
    assert page.find("Mentee (senior)")
