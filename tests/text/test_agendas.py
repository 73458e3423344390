"""Every item of every agenda has words."""

import pytest

from app.domain.agendas import default_agenda
from app.domain.sessions import SessionKind
from app.domain.topics import Direction
from app.text.agendas import item_words, session_kind


@pytest.mark.parametrize("kind", SessionKind)
def test_every_item_of_an_agenda_has_a_title_and_a_hint_of_its_own(kind: SessionKind) -> None:
    words = [item_words(item.key) for item in default_agenda(kind, 60)]

    assert all(title and hint.endswith((".", "?")) for title, hint in words)
    assert len({title for title, _hint in words}) == len(words)


def test_every_kind_of_session_has_a_title_of_its_own() -> None:
    assert len({session_kind(kind) for kind in SessionKind}) == len(SessionKind)


def test_sides_are_named_in_full_where_they_lead() -> None:
    assert item_words("topic-show")[0] == "Mentor (junior) explains and shows"
    assert item_words("topic-hands-on")[0] == "Hands-on: the mentee (senior) does it"


def test_in_return_the_two_who_show_and_try_are_turned_and_nothing_else() -> None:
    keys = [item.key for item in default_agenda(SessionKind.TOPIC, 60)]
    turned = {key for key in keys if item_words(key, Direction.RETURN) != item_words(key)}

    assert turned == {"topic-show", "topic-hands-on"}
    assert item_words("topic-show", Direction.RETURN)[0] == "Mentee (senior) tells and shows"
    assert item_words("topic-hands-on", Direction.RETURN)[0] == "Hands-on: the mentor (junior) tries it out"


def test_an_item_that_no_agenda_has_is_not_found() -> None:
    with pytest.raises(KeyError):
        item_words("topic-nap")
