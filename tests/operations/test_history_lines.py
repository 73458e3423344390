from datetime import UTC, datetime

from app.operations.history_lines import FieldChange, Kept, lines_of
from app.storage import Change, StepState
from app.text.history_values import Names

AT = datetime(2027, 3, 3, 9, tzinfo=UTC)
SESSION = {"id": 4, "state": "held", "minutes": 60, "note": ""}


def a_change(step: int, before: object, after: object, state: StepState = StepState.DONE) -> Change:
    return Change(AT, f"Step {step}", state, before, after, step)  # type: ignore[arg-type]


def test_each_step_is_a_line_the_newest_first() -> None:
    first = Kept(a_change(1, SESSION, {**SESSION, "minutes": 50}), "session")
    second = Kept(a_change(2, {**SESSION, "minutes": 50}, {**SESSION, "minutes": 45}), "session")
    lines = lines_of([first, second], Names())
    assert [line.label for line in lines] == ["Step 2", "Step 1"]
    assert lines[0].changes == (FieldChange("Minutes", "50", "45"),)


def test_a_row_that_changed_twice_in_a_step_is_told_once() -> None:
    changes = [
        Kept(a_change(1, SESSION, {**SESSION, "minutes": 5}), "session"),
        Kept(a_change(1, {**SESSION, "minutes": 5}, {**SESSION, "minutes": 50}), "session"),
    ]
    [line] = lines_of(changes, Names())
    assert line.changes == (FieldChange("Minutes", "60", "50"),)


def test_what_came_to_nothing_is_no_line() -> None:
    changes = [
        Kept(a_change(1, SESSION, {**SESSION, "minutes": 5}), "session"),
        Kept(a_change(1, {**SESSION, "minutes": 5}, SESSION), "session"),
    ]
    assert lines_of(changes, Names()) == []


def test_a_step_that_was_taken_back_is_marked() -> None:
    for state, undone in ((StepState.UNDONE, True), (StepState.GONE, True), (StepState.SEALED, False)):
        [line] = lines_of([Kept(a_change(1, SESSION, {**SESSION, "minutes": 5}, state), "session")], Names())
        assert line.is_undone is undone


def test_a_record_that_came_as_a_whole_is_told_by_its_step_alone() -> None:
    [line] = lines_of([Kept(a_change(1, None, SESSION), "session", is_whole=True)], Names())
    assert (line.label, line.changes) == ("Step 1", ())


def test_topics_are_one_list_before_and_after() -> None:
    rows = [
        Kept(a_change(1, {"id": 1, "topic_id": 7}, None), "session_topic"),
        Kept(a_change(1, {"id": 2, "topic_id": 8}, None), "session_topic"),
        Kept(a_change(1, None, {"id": 3, "topic_id": 8}), "session_topic"),
    ]
    [line] = lines_of(rows, Names(topics={7: "Data", 8: "Career"}))
    assert line.changes == (FieldChange("Topics", "Data and Career", "Career"),)


def test_values_that_lie_together_are_told_one_by_one() -> None:
    before = {"id": 1, "consent": '{"notice": "1", "may_be_quoted": false}'}
    after = {"id": 1, "consent": '{"notice": "1", "may_be_quoted": true}'}
    [line] = lines_of([Kept(a_change(1, before, after), "participant")], Names())
    assert line.changes == (FieldChange("Consent to being quoted", "no", "yes"),)


def test_an_action_is_called_by_its_words_unless_they_changed() -> None:
    before = {"id": 1, "text": "Bring it", "state": "open"}
    [done] = lines_of([Kept(a_change(1, before, {**before, "state": "done"}), "action")], Names())
    assert done.changes == (FieldChange("Bring it · State", "Open", "Done"),)
    [reworded] = lines_of([Kept(a_change(1, before, {**before, "text": "Bring two"}), "action")], Names())
    assert reworded.changes == (FieldChange("Action", "Bring it", "Bring two"),)


def test_text_that_looks_like_data_is_told_as_text() -> None:
    [line] = lines_of([Kept(a_change(1, SESSION, {**SESSION, "note": '{"x'}), "session")], Names())
    assert line.changes == (FieldChange("Note", "-", '{"x'),)
