"""A table becomes people and participants in one undo step, or not at all; every surprise is told."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.participants import IntakeStatus, Participant, WillingAs
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.domain.topics import Interest
from app.exchange.grids import Table
from app.exchange.mappings import mapping_of
from app.operations.import_plans import ImportChoices, ImportPlan, grade_order, plan_import
from app.operations.import_reading import ReadPeople, people_in, read_for_import
from app.operations.importing import ImportResult, apply_import, import_in_slices
from app.operations.slices import Slices, finished
from app.storage import Changes, IntegrityError, Store
from tests.support.builders import a_person, a_program, a_store, add_participant
from tests.support.limits import files_no_larger_than, posix
from tests.support.people_files import a_csv
from tests.support.processes import another_process
from tests.support.states import state_of

TODAY = date(2027, 3, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def plan(
    store: Store, folder: Path, *lines: str, side: WillingAs | None = None, grades: str = "", program: int = 1
) -> ImportPlan:
    """The plan of importing a table of these lines into the file's first program, unless told otherwise."""
    read = read_for_import(a_csv(folder / "people.csv", *lines), [], TODAY)
    choices = ImportChoices(side=side, grades=grade_order(grades))
    return plan_import(store, store.programs.get(program), read, choices)


def take(store: Store, folder: Path, *lines: str, side: WillingAs | None = None, grades: str = "") -> ImportResult:
    """Import a table of these lines into the file's first program."""
    return apply_import(store, plan(store, folder, *lines, side=side, grades=grades))


def person(store: Store, name: str) -> Person:
    return next(person for person in store.people.all() if person.name == name)


def participant(store: Store, name: str) -> Participant:
    return next(member for member in store.participants.of(1) if member.person.name == name)


def codes(problems: object) -> list[str]:
    return [problem.code for problem in problems]  # type: ignore[attr-defined]


def topic_of(store: Store, name: str) -> int:
    return next(topic.id for topic in store.topics.of(1) if topic.name == name)


# --- what comes in


def test_each_row_becomes_a_person_who_is_accepted_without_recorded_consent(store: Store, folder: Path) -> None:
    result = take(store, folder, "Name,Email", "Ana Ruiz,ana@x.org", "Bo Lind,bo@x.org")

    assert (result.new, result.updated, result.unchanged, result.skipped) == (2, 0, 0, 0)
    member = participant(store, "Ana Ruiz")
    assert member.status is IntakeStatus.ACCEPTED
    assert not member.consent.is_recorded
    assert (member.willing_as, member.places) == (WillingAs.EITHER, 1)


def test_the_side_given_counts_for_everyone(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Mentor or mentee", "Ana Ruiz,mentee", "Bo Lind,", side=WillingAs.MENTOR)

    assert {member.willing_as for member in store.participants.of(1)} == {WillingAs.MENTOR}


def test_without_a_side_the_table_s_own_column_counts(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Mentor or mentee", "Ana Ruiz,mentee", "Bo Lind,mentor", "Chen Wei,either")

    sides = {member.person.name: member.willing_as.value for member in store.participants.of(1)}
    assert sides == {"Ana Ruiz": "mentee", "Bo Lind": "mentor", "Chen Wei": "either"}


def test_leavers_are_kept_but_never_proposed(store: Store, folder: Path) -> None:
    result = take(store, folder, "Name,Employment status", "Ana Ruiz,Terminated", "Bo Lind,Active")

    assert result.left == 1
    gone = participant(store, "Ana Ruiz")
    assert gone.status is IntakeStatus.LEFT
    assert not gone.can_be_matched
    assert participant(store, "Bo Lind").can_be_matched


def test_sensitive_columns_never_enter_the_file(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Name,Sex,DOB,Race,Salary,Notes", "Ana Ruiz,F-TOKEN,1.1.1980,R-TOKEN,9999,N-TOKEN")
    apply_import(store, made)

    assert set(made.read.mapping.left_out) == {"Sex", "DOB", "Race", "Salary"}
    kept = repr(state_of(store))
    assert "N-TOKEN" in kept
    assert not any(word in kept for word in ("F-TOKEN", "R-TOKEN", "1980", "9999"))


# --- importing again


def test_the_same_table_again_changes_nothing_and_leaves_no_step(store: Store, folder: Path) -> None:
    lines = (
        "Staff number,Name,Email,Grade,Manager,Can share,Want to learn",
        "N-1,Ana Ruiz,ana@x.org,AO,Bo Lind,AI: 3,Sustainability",
        "N-2,Bo Lind,bo@x.org,SEO,,,",
    )
    take(store, folder, *lines, grades="AO, SEO")
    before = state_of(store)
    store.undo()
    store.redo()

    result = take(store, folder, *lines, grades="AO, SEO")

    assert (result.new, result.updated, result.unchanged) == (0, 0, 2)
    assert state_of(store) == before
    assert store.undo() == "Import 2 participants"
    assert store.undo() == "New program"


def test_what_a_row_leaves_empty_stays_as_it_was(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Title,Site", "Ana Ruiz,ana@x.org,Analyst,Quay")

    result = take(store, folder, "Name,Email,Title,Department", "Ana Ruiz,ana@x.org,,IT")

    ana = person(store, "Ana Ruiz")
    assert result.updated == 1
    assert (ana.title, ana.site, ana.department) == ("Analyst", "Quay", "IT")


def test_a_person_s_new_name_is_taken_over(store: Store, folder: Path) -> None:
    take(store, folder, "Staff number,Name", "N-1,Ana Ruiz", "N-5,Bo Lind")

    take(store, folder, "Staff number,Name", "N-1,Ana Ruiz Ortega", "N-5,Bo Lind")

    assert [found.name for found in store.people.all()] == ["Bo Lind", "Ana Ruiz Ortega"]


def test_somebody_of_another_program_becomes_a_participant_of_this_one(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email", "Ana Ruiz,ana@x.org")
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn 2027")])

    apply_import(store, plan(store, folder, "Name,Email", "Ana Ruiz,ana@x.org", program=other))

    assert len(store.people.all()) == 1
    assert [member.person.name for member in store.participants.of(other)] == ["Ana Ruiz"]


def test_levels_of_an_earlier_table_stay_when_a_later_one_is_about_the_other_direction(
    store: Store, folder: Path
) -> None:
    take(store, folder, "Name,Email,Can share", "Ana Ruiz,ana@x.org,Sustainability: 3")

    take(store, folder, "Name,Email,Want to learn", "Ana Ruiz,ana@x.org,Sustainability: 1; Business context: 2")

    green, context = topic_of(store, "Sustainability"), topic_of(store, "Business context")
    assert participant(store, "Ana Ruiz").interests == {
        green: Interest(topic_id=green, can_share=3, want_to_learn=1),
        context: Interest(topic_id=context, want_to_learn=2),
    }


def test_who_is_back_is_accepted_again(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Employment status,Left on", "Ana Ruiz,ana@x.org,left,2026-05-01")
    assert participant(store, "Ana Ruiz").status is IntakeStatus.LEFT

    take(store, folder, "Name,Email,Employment status,Left on", "Ana Ruiz,ana@x.org,active,")

    back = participant(store, "Ana Ruiz")
    assert back.can_be_matched
    assert back.person.left_on is None


def test_a_table_without_statuses_brings_nobody_back(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Employment status", "Ana Ruiz,ana@x.org,left")

    take(store, folder, "Name,Email", "Ana Ruiz,ana@x.org")

    assert participant(store, "Ana Ruiz").status is IntakeStatus.LEFT


def test_somebody_declined_stays_declined(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Employment status", "Ana Ruiz,ana@x.org,active")
    with store.edit("Decline"):
        store.participants.change(replace(participant(store, "Ana Ruiz"), status=IntakeStatus.DECLINED))

    take(store, folder, "Name,Email,Employment status", "Ana Ruiz,ana@x.org,active")

    assert participant(store, "Ana Ruiz").status is IntakeStatus.DECLINED


# --- one person twice


def test_a_row_of_somebody_above_is_skipped_and_told(store: Store, folder: Path) -> None:
    result = take(store, folder, "Name,Email", "Ana Ruiz,ana@x.org", "Bo Lind,bo@x.org", "Ana R.,ANA@x.org")

    assert (result.new, result.skipped) == (2, 1)
    assert [found.name for found in store.people.all()] == ["Bo Lind", "Ana Ruiz"]


def test_a_row_with_the_e_mail_of_a_numbered_row_above_is_that_person(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Staff number,Name,Email", "N-1,Ana Ruiz,ana@x.org", ",Ana Ruiz,ana@x.org")

    assert (len(made.new), len(made.skipped)) == (1, 1)
    assert codes(made.problems) == ["row-twice"]


def test_two_rows_about_one_person_of_the_file_are_one(store: Store, folder: Path) -> None:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="N-1", email="ana@x.org"))

    made = plan(store, folder, "Staff number,Name,Email", "N-1,Ana Ruiz,", ",Ana Ruis,ana@x.org", "N-7,Bo Lind,")

    assert [row.name for row, _person in made.known] == ["Ana Ruiz"]
    assert [row.name for row in made.skipped] == ["Ana Ruis"]


def test_two_numbers_with_one_e_mail_are_two_people_this_time_and_the_next(store: Store, folder: Path) -> None:
    lines = ("Staff number,Name,Email", "N-1,Ana Ruiz,desk@x.org", "N-7,Bo Lind,desk@x.org")
    assert take(store, folder, *lines).new == 2

    result = take(store, folder, *lines)

    assert (result.new, result.unchanged, result.skipped) == (0, 2, 0)


def test_a_similar_name_is_another_person_and_told(store: Store, folder: Path) -> None:
    take(store, folder, "Name", "Marianne Vogel")

    made = plan(store, folder, "Name", "Marianne Vogl")
    apply_import(store, made)

    assert [(like.row, like.name, like.other) for like in made.likely_duplicates] == [
        (2, "Marianne Vogl", "Marianne Vogel")
    ]
    assert len(store.people.all()) == 2


def test_a_sum_below_the_table_counts_as_skipped_and_becomes_nobody(store: Store, folder: Path) -> None:
    result = take(store, folder, "Name,Places", "Ana Ruiz,1", "Bo Lind,2", "Summe: 3,")

    assert (result.new, result.skipped) == (2, 1)
    assert {one.name for one in store.people.all()} == {"Ana Ruiz", "Bo Lind"}


def test_everybody_of_a_list_without_headings_comes_in(store: Store, folder: Path) -> None:
    assert take(store, folder, "Ana Ruiz", "Bo Lind", "Chen Wei").new == 3


def test_a_row_without_a_name_counts_as_skipped(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Name,Email", "Ana Ruiz,ana@x.org", ",bo@x.org")
    result = apply_import(store, made)

    assert made.rows_skipped == result.skipped == 1
    assert codes(made.problems) == ["row-without-name"]


# --- managers


def test_managers_are_resolved_whether_they_stand_above_or_below(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Manager", "Ana Ruiz,Chen Wei", "Bo Lind,Ana Ruiz", "Chen Wei,")

    ana, bo, chen = (person(store, name) for name in ("Ana Ruiz", "Bo Lind", "Chen Wei"))
    assert (ana.manager_id, bo.manager_id, chen.manager_id) == (chen.id, ana.id, None)
    assert ana.manager_text == ""


def test_a_typed_manager_resolves_when_that_person_appears(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Manager", "Ana Ruiz,ana@x.org,Chen Wei")
    assert (person(store, "Ana Ruiz").manager_id, person(store, "Ana Ruiz").manager_text) == (None, "Chen Wei")

    take(store, folder, "Name,Email", "Chen Wei,chen@x.org")

    ana = person(store, "Ana Ruiz")
    assert (ana.manager_id, ana.manager_text) == (person(store, "Chen Wei").id, "")


def test_a_manager_of_a_common_name_stays_typed_and_is_told(store: Store, folder: Path) -> None:
    made = plan(
        store, folder, "Name,Email,Manager", "Bo Lind,b1@x.org,", "Bo Lind,b2@x.org,", "Ana Ruiz,a@x.org,Bo Lind"
    )
    apply_import(store, made)

    assert codes(made.problems) == ["manager-several"]
    assert person(store, "Ana Ruiz").manager_text == "Bo Lind"


def test_managers_who_are_not_in_the_file_are_told_once_and_their_names_kept(store: Store, folder: Path) -> None:
    rows = [f"Person {sign},p{sign}@x.org,Boss {sign}" for sign in "ABCDEFG"]
    made = plan(store, folder, "Name,Email,Manager", *rows, "Person H,ph@x.org,boss a")
    apply_import(store, made)

    assert codes(made.problems) == ["managers-unknown"]
    assert made.problems[0].values["managers"] == "Boss A, Boss B, Boss C, Boss D, Boss E, ..."
    assert person(store, "Person G").manager_text == "Boss G"


def test_nobody_becomes_their_own_manager(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Name,Manager", "Ana Ruiz,Ana Ruiz", "Bo Lind,Ana Ruiz")
    apply_import(store, made)

    assert codes(made.problems) == ["manager-self"]
    ana = person(store, "Ana Ruiz")
    assert (ana.manager_id, ana.manager_text) == (None, "")


def test_a_circle_of_managers_is_kept_as_it_is_said(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Manager", "Ana Ruiz,Bo Lind", "Bo Lind,Ana Ruiz")

    ana, bo = person(store, "Ana Ruiz"), person(store, "Bo Lind")
    assert (ana.manager_id, bo.manager_id) == (bo.id, ana.id)


def test_managers_by_staff_number_are_found(store: Store, folder: Path) -> None:
    take(store, folder, "Staff number,Name,Manager ID", "N-1,Ana Ruiz,N-9", "N-9,Bo Lind,")

    assert person(store, "Ana Ruiz").manager_id == person(store, "Bo Lind").id


# --- grades


def test_grades_are_placed_from_lowest_to_highest(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Grade", "Ana Ruiz,AO", "Bo Lind,SEO", grades="AA, AO, SEO")

    assert store.grades.ranks() == {"AA": 1, "AO": 2, "SEO": 3}


def test_a_grade_without_a_place_is_kept_and_named(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Name,Grade", "Ana Ruiz,AO", "Bo Lind,Director", grades="AA, AO")
    apply_import(store, made)

    assert made.unranked == ("Director",)
    assert person(store, "Bo Lind").grade == "Director"
    assert store.grades.ranks() == {"AA": 1, "AO": 2}
    assert [grade.name for grade in store.grades.all()] == ["AA", "AO", "Director"]


def test_a_grade_written_otherwise_is_the_organization_s_own(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Grade", "Ana Ruiz,ao", "Bo Lind,SEO", grades="AO, SEO")

    assert person(store, "Ana Ruiz").grade == "AO"


def test_an_order_in_other_letters_places_the_grades_that_are_there(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Email,Grade", "Ana Ruiz,ana@x.org,Grade A", "Bo Lind,bo@x.org,Grade B")

    take(store, folder, "Name,Email,Grade", "Chen Wei,chen@x.org,Grade A", grades="grade b, GRADE A")

    assert store.grades.ranks() == {"Grade B": 1, "Grade A": 2}
    assert {found.grade for found in store.people.all()} == {"Grade A", "Grade B"}


def test_the_order_stays_when_a_later_table_gives_none(store: Store, folder: Path) -> None:
    take(store, folder, "Name,Grade", "Ana Ruiz,AO", grades="AA, AO")

    made = plan(store, folder, "Name,Grade", "Bo Lind,aa")
    apply_import(store, made)

    assert made.unranked == ()
    assert store.grades.ranks() == {"AA": 1, "AO": 2}


# --- topics


def test_topics_are_those_of_the_catalogue_by_some_of_their_words(store: Store, folder: Path) -> None:
    result = take(store, folder, "Name,Can share", "Ana Ruiz,AI: 3; social media")

    ai, social = (
        topic_of(store, "AI and emerging technology"),
        topic_of(store, "Social media and personal presence"),
    )
    interests = participant(store, "Ana Ruiz").interests
    assert result.topics == ()
    assert {topic: interest.can_share for topic, interest in interests.items()} == {ai: 3, social: 2}


def test_a_topic_that_the_catalogue_lacks_is_added_once_and_named(store: Store, folder: Path) -> None:
    result = take(
        store, folder, "Name,Can share,Want to learn,Not with me",
        "Ana Ruiz,Beekeeping: 1,,", "Bo Lind,,beekeeping: 3,Chess",
    )  # fmt: skip

    assert result.topics == ("Beekeeping", "Chess")
    bees, chess = topic_of(store, "Beekeeping"), topic_of(store, "Chess")
    assert participant(store, "Bo Lind").interests == {
        bees: Interest(topic_id=bees, want_to_learn=3),
        chess: Interest(topic_id=chess, not_with_me=True),
    }


# --- whole or not at all


def test_an_import_is_one_step_back_and_forth(store: Store, folder: Path) -> None:
    before = state_of(store)
    take(store, folder, "Name,Grade,Can share", "Ana Ruiz,AO,Beekeeping", "Bo Lind,SEO,", grades="AO,SEO")
    after = state_of(store)

    assert store.undo() == "Import 2 participants"
    assert state_of(store) == before
    assert store.redo() == "Import 2 participants"
    assert state_of(store) == after


def test_a_row_that_the_file_refuses_leaves_nothing_of_the_others(store: Store, folder: Path) -> None:
    made = plan(store, folder, "Name,Grade,Can share", "Ana Ruiz,AO,Beekeeping", "Bo Lind,,", grades="AO")
    ana, bo = made.changes.new_people
    broken = replace(made, changes=replace(made.changes, new_people=(ana, replace(bo, name=""))))
    before = state_of(store)

    with pytest.raises(IntegrityError):
        apply_import(store, broken)

    assert state_of(store) == before
    assert store.undo_label() == "New program"


def test_two_thousand_people_come_in_and_go_out_in_one_step(store: Store, folder: Path) -> None:
    rows = (f"N-{number},Person {number},p{number}@x.org,Person {number // 8}" for number in range(1, 2_001))

    result = take(store, folder, "Staff number,Name,Email,Manager", *rows)

    assert result.new == 2_000
    assert sum(1 for found in store.people.all() if found.manager_id) == 2_000 - 7
    store.undo()
    assert store.people.all() == []


# --- in slices


def in_slices(store: Store, folder: Path, people: int = 500) -> Slices[ImportResult]:
    rows = (f"N-{number},Person {number},Person {number + 1},Bees" for number in range(people))
    return import_in_slices(store, plan(store, folder, "Staff number,Name,Manager,Can share", *rows))


def test_slices_tell_how_far_they_are_and_end_in_one_step(store: Store, folder: Path) -> None:
    before, notices = state_of(store), list[Changes]()
    store.on_change(notices.append)
    slices, told = in_slices(store, folder), []
    while True:
        try:
            told.append(next(slices))
        except StopIteration as end:
            result = end.value
            break

    assert told == sorted(told)
    assert (len(told) >= 10, told[-1]) == (True, (1_000, 1_000))
    assert result.new == 500
    assert len(notices) == 1
    assert store.undo() == "Import 500 participants"
    assert state_of(store) == before


@pytest.mark.parametrize("slices_before", [1, 5, 15])
def test_a_cancelled_import_leaves_nothing_and_no_step(store: Store, folder: Path, slices_before: int) -> None:
    before, notices = state_of(store), list[Changes]()
    store.on_change(notices.append)
    slices = in_slices(store, folder)
    for _slice in range(slices_before):
        next(slices)

    slices.close()

    assert state_of(store) == before
    assert (store.undo_label(), store.redo_label(), notices) == ("New program", None, [])
    assert not store.is_editing


def test_a_step_that_was_undone_can_still_be_done_again_after_an_import_was_cancelled(
    store: Store, folder: Path
) -> None:
    add_participant(store, "Ana Ruiz")
    store.undo()
    slices = in_slices(store, folder)
    next(slices)

    slices.close()

    assert store.redo() == "Add Ana Ruiz"


def test_nothing_else_is_written_between_the_slices(store: Store, folder: Path) -> None:
    slices = in_slices(store, folder)
    next(slices)

    with pytest.raises(RuntimeError, match="under way"), store.edit("Meanwhile"):
        pass
    with pytest.raises(RuntimeError, match="under way"):
        store.undo()
    slices.close()


@posix
def test_a_disk_that_fills_half_way_leaves_the_file_as_it_was(store: Store, folder: Path) -> None:
    before = state_of(store)
    slices = in_slices(store, folder, 3_000)
    next(slices)

    with files_no_larger_than(store.path.stat().st_size + 200_000), pytest.raises(CounterpartError) as caught:
        finished(slices)

    assert caught.value.problem.code in {"disk-full", "not-written"}
    assert state_of(store) == before
    assert store.problems() == []


KILLED_BETWEEN_SLICES = """
import sys
from datetime import date
from pathlib import Path
from app.operations.import_plans import plan_import
from app.exchange.grids import Table
from app.exchange.mappings import mapping_of
from app.operations.import_reading import ReadPeople, people_in, read_for_import
from app.operations.importing import import_in_slices
from app.storage import Store
store = Store.open(Path(sys.argv[1]))
store._db.execute("PRAGMA cache_size = 10")  # what is written goes to the disk before the import is whole
plan = plan_import(store, store.programs.get(1), read_for_import(Path(sys.argv[2]), [], date(2027, 3, 1)))
slices = import_in_slices(store, plan)
for _slice in range(int(sys.argv[3])):
    next(slices)
print("half", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("slices_before", [1, 6, 12])
def test_a_process_killed_half_way_leaves_the_file_as_it_was(
    store: Store, folder: Path, slices_before: int
) -> None:
    rows = (f"N-{number},Person {number},Person {number + 1}" for number in range(500))
    table = a_csv(folder / "people.csv", "Staff number,Name,Manager", *rows)
    before = state_of(store)
    store.close()

    with another_process(KILLED_BETWEEN_SLICES, store.path, table, slices_before) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        process.kill()
        process.wait()

    with Store.open(store.path) as again:
        assert state_of(again) == before
        assert again.undo_label() == "New program"
        assert again.problems() == []


# --- whatever the table says

CELLS = st.fixed_dictionaries(
    {
        "Name": st.sampled_from(["Ana Ruiz", "Ana Ruis", "Lind, Bo", "Chen Wei", "", "Total: 3"]),
        "Email": st.sampled_from(["", "a@x.org", "b@x.org", "nonsense"]),
        "Staff number": st.sampled_from(["", "1", "2", "3"]),
        "Grade": st.sampled_from(["", "AO", "ao", "SEO"]),
        "Manager": st.sampled_from(["", "Chen Wei", "Ana Ruiz", "Nobody"]),
        "Can share": st.sampled_from(["", "Bees: 2", "AI: 3; bees"]),
        "Mentor or mentee": st.sampled_from(["", "mentor", "mentee"]),
        "Employment status": st.sampled_from(["", "left", "active"]),
    }
)
MEANT = {
    "Name": "name", "Email": "email", "Staff number": "staff_number", "Grade": "grade", "Manager": "manager",
    "Can share": "can_share", "Mentor or mentee": "side", "Employment status": "employment_status",
}  # fmt: skip


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=3))
@settings(max_examples=15)
def test_a_plan_does_what_it_says_in_one_step(tables: list[list[dict[str, str]]]) -> None:
    with TemporaryDirectory() as name, a_store(Path(name) / "program.counterpart") as store:
        for read in filter(None, map(read_as, tables)):
            before, people = state_of(store), len(store.people.ids())
            made = plan_import(store, store.programs.get(1), read)
            result = apply_import(store, made)
            after = state_of(store)

            assert len(store.people.ids()) == people + result.new
            assert result.new + result.updated + result.unchanged + len(made.skipped) == len(read.people.rows)
            assert store.problems() == []
            if after != before:
                store.undo()
                assert state_of(store) == before
                store.redo()
                assert state_of(store) == after


@given(st.lists(CELLS, min_size=1, max_size=6))
@settings(max_examples=20)
def test_a_table_whose_people_are_identified_changes_nothing_the_second_time(rows: list[dict[str, str]]) -> None:
    read = read_as([{**row, "Staff number": row["Staff number"] or f"9{place}"} for place, row in enumerate(rows)])
    if read is None:
        return
    with TemporaryDirectory() as name, a_store(Path(name) / "program.counterpart") as store:
        program = store.programs.get(1)
        apply_import(store, plan_import(store, program, read))
        before = state_of(store)
        again = plan_import(store, program, read)
        apply_import(store, again)

        assert (again.people, state_of(store)) == (0, before)


def read_as(rows: list[dict[str, str]]) -> ReadPeople | None:
    """The people of a table of these cells; None where it has none."""
    table = Table(tuple(MEANT), tuple(tuple(row[heading] for heading in MEANT) for row in rows), 2)
    try:
        return people_in(table, mapping_of(table.headers, dict(enumerate(MEANT.values())), {}), TODAY)
    except CounterpartError:
        return None
