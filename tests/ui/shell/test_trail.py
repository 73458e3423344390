from app.ui.common.desk import Place
from app.ui.shell.trail import Trail

HOME, PEOPLE, JOURNAL = Place("home"), Place("participants"), Place("journal")


def test_back_and_forward_lead_over_the_places_visited() -> None:
    trail = Trail(HOME)
    trail.go_to(PEOPLE)
    trail.go_to(JOURNAL)
    assert [trail.back(), trail.back(), trail.forward()] == [PEOPLE, HOME, PEOPLE]


def test_a_new_place_forgets_what_lay_ahead() -> None:
    trail = Trail(HOME)
    trail.go_to(PEOPLE)
    trail.back()
    trail.go_to(JOURNAL)
    assert not trail.can_go_forward
    assert trail.back() == HOME


def test_a_search_as_it_is_typed_is_one_place() -> None:
    trail = Trail(HOME)
    for words in ("a", "an", "ana"):
        trail.go_to(Place("participants", search=words))
    assert trail.now.search == "ana"
    assert trail.back() == HOME


def test_the_ends_are_the_ends() -> None:
    trail = Trail(HOME)
    assert (trail.can_go_back, trail.can_go_forward) == (False, False)
    assert (trail.back(), trail.forward()) == (HOME, HOME)


def test_records_of_one_room_are_places_of_their_own() -> None:
    trail = Trail(Place("journal", record_id=1))
    trail.go_to(Place("journal", record_id=2))
    assert trail.back() == Place("journal", record_id=1)


def test_what_was_done_at_a_place_is_not_done_again_on_the_way_back() -> None:
    trail = Trail(HOME)
    trail.go_to(Place("participants", record_id=3, task="import", value="people.csv"))
    assert trail.now == Place("participants", record_id=3)
    trail.go_to(Place("pairings", task="pair", value="7"))
    assert trail.now == Place("pairings", task="pair"), "whom it was gone there for was chosen then"
    trail.go_to(Place("setup", value="grades"))
    assert trail.now.value == "grades", "a part of a page is a place"


def test_the_faces_of_a_room_are_places_of_their_own() -> None:
    trail = Trail(HOME)
    listed, suggested = Place("pairings"), Place("pairings", task="suggest")
    own, journal = Place("pairings", record_id=4, task="open"), Place("journal", task="pairing", value="4")
    for place in (listed, suggested, own, journal, JOURNAL):
        trail.go_to(place)
    assert [trail.back() for _place in range(4)] == [journal, own, suggested, listed]
