"""How far a program reaches, from where people stood when they were paired."""

from dataclasses import replace

from app.domain.figures import Group, Share, Shown
from app.domain.pairings import Place, place_of
from app.domain.participants import Side
from app.domain.people import Grade
from app.domain.reach import place_on, places_of, reach
from app.domain.stories import PairingStory
from tests.support.builders import a_participant, a_person
from tests.support.summaries import story_of

GRADES = [Grade(1, "Low", 1), Grade(2, "High", 4), Grade(3, "Nowhere", None)]


def between(number: int, mentor: Place, mentee: Place) -> PairingStory:
    return story_of(number, mentor_place=mentor, mentee_place=mentee)


def test_paired_people_stand_where_they_stood_at_their_confirmation() -> None:
    then = Place(grade="Low", department="IT", site="York")
    moved = replace(
        story_of(1, mentor_place=then),
        mentor=a_participant(person=a_person(department="Care"), id=1),
        mentee=a_participant(person=a_person(department="Board"), id=2),
    )

    assert place_on(moved, Side.MENTOR) == then
    assert place_on(moved, Side.MENTEE) == place_of(moved.mentee.person)
    assert places_of([moved.mentor], [moved])[1] == then


def test_accepted_people_without_a_pairing_stand_where_they_are() -> None:
    waiting = a_participant(person=a_person(department="Care"), id=9)

    assert places_of([waiting], [story_of(1)])[9].department == "Care"


def test_levels_are_counted_by_the_order_of_grades_also_where_they_are_turned() -> None:
    low, high, nowhere = Place(grade="Low"), Place(grade="High"), Place(grade="Nowhere")
    pairs = [(low, high), (high, low), (high, high), (low, nowhere), (low, Place(grade="Gone"))]

    found = reach([], [between(number, *pair) for number, pair in enumerate(pairs, start=1)], GRADES, 1)

    assert {group.name: group.count for group in found.distances.groups} == {"3": 1, "-3": 1, "0": 1, "": 2}


def test_pairings_between_departments_and_sites_count_where_both_are_known() -> None:
    one, other, unknown = Place(department="IT", site="York"), Place(department="Care", site="York"), Place()
    stories = [between(1, one, other), between(2, one, one), between(3, one, unknown)]

    found = reach([], stories, GRADES, 1)

    assert found.across_departments == Share(Shown.YES, 1, 2)
    assert found.across_sites == Share(Shown.YES, 0, 2)


def test_people_whose_department_is_not_known_are_a_group_too() -> None:
    found = reach([Place(department="IT"), Place(), Place()], [], GRADES, 1)

    assert found.departments.groups == (Group("", 2), Group("IT", 1))
    assert found.departments.total == 3


def test_small_groups_are_hidden() -> None:
    places = [Place(department="IT")] * 9 + [Place(department="Care")] * 7 + [Place(department="Law")] * 2

    found = reach(places, [], GRADES, 5)

    assert found.departments.groups == (Group("IT", 9), Group("Care", None), Group("Law", None))
