import pytest

from app.domain.participants import WillingAs
from app.domain.programs import PaperSize
from app.reports import people
from app.reports.frame import Frame
from app.reports.people import Group, KnownPerson, ListedPerson, PeoplePaper
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, read

SIDES = list(WillingAs)


def pages(size: PaperSize = PaperSize.A4, **lists: object) -> list[PrintedPage]:
    given: dict[str, object] = {"frame": Frame(), "day": "As of today", "counts": "Some people take part."}
    return read(people.build(PeoplePaper(**given | lists), size))  # type: ignore[arg-type]


def listed(count: int) -> tuple[ListedPerson, ...]:
    return tuple(
        ListedPerson(name=f"Person {number}", side=SIDES[number % 3], title="Analyst", site="Quay")
        for number in range(count)
    )


@pytest.mark.parametrize("size", list(PaperSize))
def test_three_hundred_people_run_over_pages_with_their_heads(size: PaperSize) -> None:
    found = pages(size, people=listed(300))

    assert len(found) > 5
    assert all(page.find("name side title department site") for page in found)
    assert sum(page.text.count("Person ") for page in found) == 300


def test_sides_stand_in_full() -> None:
    [page] = pages(people=listed(3))

    assert all(page.find(side) for side in ("mentor (junior)", "mentee (senior)", "either side"))


def test_a_group_has_its_status_its_count_and_what_is_known_of_each() -> None:
    one = KnownPerson(
        name="Ana",
        side=WillingAs.MENTOR,
        title="Analyst",
        department="IT",
        site="Quay",
        email="ana@example.org",
        phone="0300",
        places="1 of 2",
        consent="3 May 2027",
        may_be_quoted=True,
    )
    two = KnownPerson(name="Bo", side=WillingAs.MENTEE)
    [page] = pages(groups=(Group("Accepted", "2 people", (one, two)),))

    for text in (
        "Accepted",
        "2 people",
        "ana@example.org",
        "0300",
        "IT, Quay",
        "1 of 2",
        "3 May 2027",
        "may be quoted",
        "not recorded",
    ):
        assert page.find(text), text


def test_strange_names_and_long_words_stay_in_their_columns() -> None:
    long = "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren"
    everyone = tuple(
        KnownPerson(
            name=name,
            side=SIDES[place % 3],
            title=long,
            department=long,
            site=long,
            email=f"{long}@x.org",
            phone=long,
            places="1 of 1",
        )
        for place, name in enumerate(STRANGE_NAMES)
    )

    for page in (*pages(people=everyone), *pages(groups=(Group("Accepted", "", everyone),))):
        assert (outside_margins(page, 53), overprinted(page)) == ([], [])
