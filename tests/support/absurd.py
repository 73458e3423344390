"""A program in which everything is too long, too many or in another script: what a page has to stand."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, islice
from pathlib import Path

from app.domain.participants import SLOTS, Format, IntakeStatus, Readiness, Side, WillingAs
from app.domain.people import Grade
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, Answer, Reflection, Session, SessionKind, SessionState
from app.domain.topics import Interest
from app.storage import Store
from app.text.topics import shipped_topics
from tests.support.builders import a_pairing, a_participant, a_person, a_program, an_action

PEOPLE, PAIRS = 300, 80
LONG_NAMES = (
    "Wolfeschlegelsteinhausenbergerdorff Maximiliane Alexandrina-S",
    "عبد الرحمن بن محمد بن عبد الله الحسيني الهاشمي القرشي الطويل",
    "Александра-Виктория Константиновна Преображенская-Голенищева",
    "Νικόλαος-Κωνσταντίνος Παπαδημητρίου-Χατζηγιαννακόπουλος Γεωρ",
    "נועה־מרים בת שבע לוי־אברמוביץ׳ הכהן מירושלים עיר הקודש תובב״א",
    "Nguyễn Phước Bảo Ân Trường Thịnh Vượng Hạnh Phúc Muôn Đời Sau",
)
SHORT_NAMES = ("X", "Bo", "Łucja Żółć", "Ọlábísí", "O'Brien-Ní Dhomhnaill", "A & B <b>C</b>")
LONG_WORD = "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren"
LONG_TEXT = f"{LONG_WORD} and then we talked about it for a long while, because nobody had done so before. " * 12


def absurd_program(path: Path, today: date, people: int = PEOPLE, pairs: int = PAIRS) -> Store:
    """Write such a program, opened."""
    store = Store.create(path)
    with store.edit("Fill"):
        name = "An exceedingly long program name that no switcher was made for, Spring 2027"
        start = today - timedelta(days=200)
        program = a_program(name, purpose=LONG_TEXT[:300], starts_on=start, ends_on=today + timedelta(days=100))
        [program_id] = store.programs.add([program])
        topics = [replace(topic, program_id=program_id) for topic in shipped_topics()]
        topics.append(replace(topics[0], name=f"{LONG_WORD} {LONG_WORD}"))
        topic_ids = store.topics.add(replace(topic, position=place) for place, topic in enumerate(topics))
        store.grades.add(Grade(name=f"Grade of level {rank} with a long title", rank=rank) for rank in range(1, 9))
        members = _add_people(store, program_id, topic_ids, people)
        _add_pairings(store, program_id, members[: 2 * pairs], topic_ids, today)
    return store


def _add_people(store: Store, program_id: int, topic_ids: list[int], people: int) -> list[int]:
    names = list(islice(cycle((*LONG_NAMES, *SHORT_NAMES)), people))
    ids = store.people.add(
        a_person(
            name,
            email=f"{'very.' * (number % 9)}long.address.{number}@subdomain.organization.example.org",
            staff_number=f"N-{number:06}",
            title=LONG_WORD if number % 3 else "",
            department=f"Department of {LONG_WORD}" if number % 4 else "IT",
            site="A site with a name that goes on" if number % 5 else "",
            grade=f"Grade of level {number % 8 + 1} with a long title",
            languages=("English", "Tiếng Việt", "العربية"),
            manager_text=LONG_NAMES[0] if number % 7 == 0 else "",
            notes=LONG_TEXT if number % 50 == 0 else "",
        )
        for number, name in enumerate(names)
    )
    return store.participants.add(
        a_participant(
            person=person,
            program_id=program_id,
            willing_as=list(WillingAs)[place % 3],
            places=place % 4 or 1,
            status=list(IntakeStatus)[place % 7] if place > 200 else IntakeStatus.ACCEPTED,
            aims=LONG_TEXT if place % 10 == 0 else "Know more",
            availability=frozenset(SLOTS),
            formats=frozenset(Format),
            readiness=Readiness(guided_by_junior=place % 5 + 1, difficulty=LONG_TEXT[:500]),
            interests={
                topic: Interest(topic_id=topic, can_share=topic % 4, want_to_learn=(topic + place) % 4)
                for topic in topic_ids
            },
        )
        for place, person in enumerate(store.people.get_many(ids))
    )


def _add_pairings(store: Store, program_id: int, members: list[int], topic_ids: list[int], today: date) -> None:
    pairings = store.pairings.add(
        a_pairing(
            members[place], members[place + 1], program_id=program_id, started_on=today - timedelta(days=180)
        )
        for place in range(0, len(members), 2)
    )
    for pairing_id in pairings:
        store.sessions.add(_sessions(pairing_id, topic_ids, today))
    for session in store.sessions.of_pairings(pairings[:20]):
        if session.state is SessionState.HELD:
            store.reflections.add(_reflection(session.id, side) for side in Side)
            store.actions.add([an_action(session.id, LONG_TEXT[:400], due_on=today)])


def _sessions(pairing_id: int, topic_ids: list[int], today: date) -> list[Session]:
    found = []
    for number in range(10):
        day = today + timedelta(days=20 * (number - 6) + pairing_id % 9)
        session = Session(pairing_id=pairing_id, due_by=day, kind=list(SessionKind)[number % 4])
        if number < 5:
            session = replace(
                session, state=SessionState.HELD, held_on=day, minutes=60, topic_ids=tuple(topic_ids[:6])
            )
        found.append(session)
    return found


def _reflection(session_id: int, side: Side) -> Reflection:
    answers = {TAKES: Answer(text=LONG_TEXT, visibility=Visibility.PAIR)}
    return Reflection(session_id=session_id, side=side, energy=1, useful=5, open=3, answers=answers)
