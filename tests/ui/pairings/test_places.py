from app.ui.common.desk import Place
from app.ui.pairings.places import by_hand, own_page, participant_ids, suggestions, the_list


def test_every_place_is_in_this_room() -> None:
    places = [the_list(), the_list(3), own_page(3, "running"), suggestions(), by_hand(1, 2)]
    assert {place.room for place in places} == {"pairings"}
    assert len(set(places)) == 5


def test_people_are_brought_along_in_their_order() -> None:
    assert participant_ids(by_hand(7, 4)) == [7, 4]
    assert participant_ids(by_hand()) == participant_ids(Place("pairings", task="pair", value="x")) == []
