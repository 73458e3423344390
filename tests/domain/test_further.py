"""The annex's figures, put together for their readers."""

from app.domain.figures import Shown
from app.domain.further import Counted, Further, further_figures
from app.domain.gains import Gains
from app.domain.participants import Side
from app.domain.privacy import Audience, least_shown
from tests.support.builders import a_participant, a_person
from tests.support.summaries import AS_OF, PROGRAM, story_of


def of(audience: Audience) -> Further:
    people = [a_participant(person=a_person(department="IT"), id=number) for number in (1, 2, 3)]
    least = least_shown(audience, PROGRAM.small_group)
    counted = Counted(PROGRAM, people, [story_of(1)], Gains(PROGRAM, (), audience), least)
    return further_figures(counted, (), (), AS_OF)


def test_a_program_of_a_few_shows_its_groups_to_the_coordinator_only() -> None:
    everyone, coordinator = of(Audience.EVERYONE), of(Audience.COORDINATOR)

    assert [group.count for group in everyone.reach.departments.groups] == [None, None]
    assert {group.name: group.count for group in coordinator.reach.departments.groups} == {"": 2, "IT": 1}
    assert (everyone.endings.stayed.shown, coordinator.endings.stayed.shown) == (Shown.HIDDEN, Shown.YES)
    assert [everyone.pairs[0].mentor, coordinator.pairs[0].mentor] == ["", "Mentor 1"]


def test_answers_stand_in_the_order_of_the_departments() -> None:
    found = of(Audience.COORDINATOR)

    assert [one.name for one in found.by_department] == [group.name for group in found.reach.departments.groups]
    assert set(found.changes) == set(Side)
