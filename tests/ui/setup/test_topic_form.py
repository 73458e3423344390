import pytest
from pytestqt.qtbot import QtBot

from app.domain.topics import Direction
from app.operations.topic_catalogue import UsedTopic, used_topics
from app.storage import Store, TopicUse
from app.ui.setup.topic_form import TopicForm, used_words
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.setting_up import a_bench, typed


@pytest.fixture
def form(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> TopicForm:
    made = TopicForm(a_bench(empty_desk))
    shown(made, qtbot, 460, 600)
    made.show_topic(used_topics(store, 1)[0], anew=True)
    return made


def test_each_field_is_kept_in_its_own_step(form: TopicForm, store: Store, qtbot: QtBot) -> None:
    typed(form.name, "Tools", qtbot)
    form.direction.pick("return")
    typed(form.prompts[3], "What did you try last?", qtbot)
    topic = store.topics.get(1)
    assert (topic.name, topic.direction, topic.prompts[-1]) == (
        "Tools",
        Direction.RETURN,
        "What did you try last?",
    )
    labels = [store.undo() for _turn in range(3)]
    assert labels == [
        "Change the prompts of Tools",
        "Turn the topic Tools",
        "Rename the topic Everyday digital tools",
    ]


def test_a_prompt_is_taken_out_by_emptying_it(form: TopicForm, store: Store, qtbot: QtBot) -> None:
    typed(form.prompts[0], "", qtbot)
    assert len(store.topics.get(1).prompts) == 2
    assert "1 more would fill it" in words_on(form)


def test_fields_being_typed_into_do_not_jump_when_one_before_is_empty(
    form: TopicForm, store: Store, qtbot: QtBot
) -> None:
    typed(form.prompts[0], "", qtbot)
    form.show_topic(used_topics(store, 1)[0], anew=False)
    assert form.prompts[0].text() == ""
    assert form.prompts[1].text() != ""


def test_a_name_that_can_not_be_is_told_and_gone_with_the_next_topic(
    form: TopicForm, store: Store, qtbot: QtBot
) -> None:
    typed(form.name, "sustainability", qtbot)
    assert "has a topic called Sustainability already" in words_on(form)
    form.show_topic(used_topics(store, 1)[2], anew=True)
    assert "already" not in words_on(form)
    assert form.name.text() == used_topics(store, 1)[2].topic.name


def test_what_is_typed_is_kept_before_another_topic_is_shown(form: TopicForm, store: Store, qtbot: QtBot) -> None:
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Half typed")
    form.show_topic(used_topics(store, 1)[2], anew=True)
    assert store.topics.get(1).name == "Half typed"


def test_how_far_a_topic_is_in_use_is_said(store: Store) -> None:
    topic = store.topics.get(1)
    assert used_words(UsedTopic(topic, TopicUse())) == "Nobody named it yet, and no session was about it."
    assert used_words(UsedTopic(topic, TopicUse(1, 3))) == "1 person named it. 3 sessions were about it."


def test_every_control_has_a_name(form: TopicForm) -> None:
    assert unnamed(form) == []
