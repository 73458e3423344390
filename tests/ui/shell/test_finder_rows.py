"""What the search offers, in words, with the place each row leads to."""

import pytest

from app.domain.participants import Side
from app.domain.sessions import TAKES, Answer, Reflection
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import Wave
from app.operations import surveys
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.shell.command_book import Act, CommandBook
from app.ui.shell.commands import command_table
from app.ui.shell.finder_rows import FinderRows, Heading, Hit, Marks, Row
from app.ui.shell.room_entries import room_entries
from tests.support.builders import a_person, add_pairing, add_participant, add_session, an_action
from tests.support.rooms import TODAY


class Search:
    def __init__(self, store: Store) -> None:
        self.went: list[Place] = []
        self.ran: list[str] = []
        table = command_table(room_entries())
        acts = {command.key: Act(lambda key=command.key: self.ran.append(key)) for command in table}
        self.rows_of = FinderRows(store, store.programs.get(1), CommandBook(table, acts), TODAY, self.went.append)

    def rows(self, search: str) -> list[Row]:
        return self.rows_of.rows(search)

    def headings(self, search: str) -> list[str]:
        return [row.words for row in self.rows(search) if isinstance(row, Heading)]

    def below(self, heading: str, search: str) -> list[Hit]:
        """The hits of one section."""
        found: dict[str, list[Hit]] = {}
        for row in self.rows(search):
            if isinstance(row, Heading):
                now = found.setdefault(row.words, [])
            else:
                now.append(row)
        return found.get(heading, [])

    def go(self, hit: Hit) -> Place:
        hit.go()
        return self.went[-1]


@pytest.fixture
def search(store: Store) -> Search:
    return Search(store)


def marked(hit: Hit) -> list[str]:
    return [hit.words[mark.start : mark.end] for mark in hit.marks]


def test_without_words_every_command_is_offered_with_its_keys(search: Search) -> None:
    assert search.headings("  ") == ["Commands"]
    hits = {hit.words: hit for hit in search.below("Commands", "")}
    assert hits["Go to Participants"].keys == "Ctrl+2"
    hits["Suggest pairs"].go()
    assert search.ran == ["suggest"]


def test_a_person_is_shown_with_side_and_work_and_leads_to_their_row(search: Search, store: Store) -> None:
    person = a_person("Łukasz Żyła", title="Analyst", department="IT")
    member = add_participant(store, person=person)
    [hit] = search.below("People", "zyla anal")
    assert (hit.words, hit.second, hit.name) == ("Łukasz Żyła", "either side, Analyst, IT", "Łukasz Żyła")
    assert marked(hit) == ["Żyła"]
    assert [hit.second[mark.start : mark.end] for mark in hit.second_marks] == ["Anal"]
    assert search.go(hit) == Place("participants", record_id=member.id)


def test_our_own_words_around_a_name_are_never_marked(search: Search, store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Anand Patel")
    [pair] = search.below("Pairings", "an")
    assert marked(pair) == ["An", "Anan"], "and not the and between them"
    [person, _other] = search.below("People", "ana")
    assert person.second_marks == ()


def test_a_pairing_and_its_sessions_lead_to_their_rows(search: Search, store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    session = add_session(store, pairing, due_by=TODAY)
    [pair] = search.below("Pairings", "lind ruiz")
    assert "mentor (junior) and mentee (senior), Running" in pair.second
    assert search.go(pair) == Place("pairings", record_id=pairing.id)
    [meeting] = search.below("Sessions", "lind ruiz")
    assert meeting.second == f"{session.code}, Topic, 16 Mar 2027, Planned"
    assert search.go(meeting) == Place("journal", record_id=session.id)
    [by_part] = search.below("Sessions", session.code[:6])
    assert by_part.second_marks[0].start == 0


def test_a_whole_code_leads_to_what_its_paper_belongs_to_and_to_nothing_else(search: Search, store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    session = add_session(store, pairing, due_by=TODAY)
    surveys.hand_out(store, store.programs.get(1), Wave.CLOSE, TODAY)
    form = WhichForm(1, Side.MENTOR, Wave.CLOSE)
    sheet = surveys.read(store, form).sheet
    assert sheet is not None
    found = {code: search.below("From paper", code) for code in (session.code, f"{session.code}-s", pairing.code)}
    [agenda], [sheet_hit], [pair] = found.values()
    assert (agenda.second, sheet_hit.second, pair.second) == (
        f"{session.code}, Topic, 16 Mar 2027",
        f"{session.code}-S, mentee (senior), 16 Mar 2027",
        f"{pairing.code}, Running",
    )
    assert search.go(agenda) == Place("journal", record_id=session.id, task="record")
    assert search.go(sheet_hit) == Place("journal", record_id=session.id, task="record", value="mentee")
    assert search.go(pair) == Place("pairings", record_id=pairing.id, task="open")
    [hit] = search.below("From paper", sheet.code.lower())
    assert (hit.words, hit.second) == ("Final survey of \u2068Ana Ruiz\u2069", f"{sheet.code}, mentor (junior)")
    assert search.go(hit) == Place("surveys", record_id=form.id, task="record")
    assert search.headings(sheet.code) == ["From paper"]


def test_what_is_wrong_with_a_code_is_told_and_nothing_of_other_words(search: Search, store: Store) -> None:
    pairing = add_pairing(store)
    wrong = pairing.code[:-1] + ("B" if pairing.code[-1] != "B" else "C")
    assert "wrong or swapped sign" in search.rows_of.problem(wrong)
    assert "is not a code" in search.rows_of.problem("F-OOOOOOO")
    assert [search.rows_of.problem(words) for words in ("ana ruiz", pairing.code, "s-12", "")] == [""] * 4


def test_a_topic_leads_to_the_set_up(search: Search) -> None:
    [hit] = search.below("Topics", "sustain")
    assert search.go(hit) == Place("setup", record_id=8, value="topics")


def test_a_section_of_the_set_up_is_found_by_its_name(search: Search) -> None:
    hits = search.below("Commands", "GRADES")
    assert [(hit.words, hit.second) for hit in hits] == [("Grades", "in Program setup")]
    assert search.go(hits[0]) == Place("setup", value="grades")


def test_where_there_are_more_the_list_shows_them_all(search: Search, store: Store) -> None:
    for number in range(7):
        add_pairing(store, f"Ana {number}", f"Bo {number}")
    people, pairs = search.below("People", "ana"), search.below("Pairings", "ana")
    assert [hit.words for hit in (people[-1], pairs[-1])] == [
        "Show all 7 in Participants",
        "Show all 7 in Pairings",
    ]
    assert search.go(people[-1]) == Place("participants", search="ana")
    assert search.go(pairs[-1]) == Place("pairings", search="ana")


def test_a_command_comes_before_people_who_only_work_in_something_like_it(search: Search, store: Store) -> None:
    add_participant(store, person=a_person("Bo Lind", department="Homecare"))
    assert search.headings("home") == ["Commands", "People"]
    add_participant(store, person=a_person("Homer Fox"))
    assert search.headings("home") == ["People", "Commands"]


def test_lines_of_journals_say_whose_they_are_and_when(search: Search, store: Store) -> None:
    session = add_session(store, add_pairing(store, "Ana Ruiz", "Bo Lind"), due_by=TODAY, note="Rota, again")
    with store.edit("Record"):
        store.reflections.add(
            [Reflection(session_id=session.id, side=Side.MENTEE, answers={TAKES: Answer(text="Read the röta")})]
        )
        store.actions.add([an_action(session.id, "Show the rota", Side.MENTOR)])
    hits = [hit for piece in search.rows_of.journal("rota") for hit in piece]
    where = "in the journal of \u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069, 16 Mar 2027"
    assert [(hit.words, hit.second) for hit in hits] == [
        ("Read the röta", f"mentee (senior), {where}"),
        ("Show the rota", f"mentor (junior), {where}"),
        ("Rota, again", f"your note, {where}"),
    ]
    assert marked(hits[0]) == ["röta"]
    assert search.go(hits[2]) == Place("journal", record_id=session.id)


def test_marks_are_looked_for_in_what_was_found_alone() -> None:
    marks = Marks("an")
    words = "Ana and Nan"
    found = [words[span.start : span.end] for span in marks.of(words, "Ana", "Nan")]
    assert found == ["An", "an"]
    assert marks.of(words, "", "Bo") == ()
