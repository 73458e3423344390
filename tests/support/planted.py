"""A program file with a word planted in every text, so that where each comes out can be seen."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app.cli.faces import today_here
from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import Consent, Exclusion, Participant, Readiness, Side
from app.domain.people import Person
from app.domain.privacy import Visibility
from app.domain.programs import ChangeKind, Decision
from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES, ActionState, Answer, Session, SessionState
from app.domain.survey_forms import WHAT_CHANGED
from app.domain.surveys import SurveyLine, SurveySheet, Wave
from app.domain.topics import Interest, Topic
from app.domain.wishes import Wish, WishKind
from app.storage import Store
from tests.support.builders import a_pairing, a_reflection, a_session, a_store, an_action

# Every planted word, by what it is about.
PROGRAM = {"zqorganization", "zqprogram"}
COORDINATOR = {"zqcoordinator", "zqcoordmail", "zqcoordphone"}
PERSON = {
    "zqname", "zqpronunciation", "zqpronouns", "zqmail", "zqnumber", "zqphone", "zqtitle", "zqdepartment",
    "zqsite", "zqgrade", "zqlanguage", "zqmanager", "zqnotes",
}  # fmt: skip
INTAKE = {"zqstatus", "zqdifficulty", "zqnotice", "zqhow"}
PAIR = {"zqaims", "zqtopic", "zqprompt", "zqaction", "zqplace"}
STORY = {
    "zqoverride", "zqpairingnote", "zqsessionnote", "zqabsence", "zqdoneaction", "zqclosingreason",
    "zqclosingnote", "zqstarter", "zqdropped",
}  # fmt: skip
ANSWERS = {
    "zqtakesall", "zqtakespair", "zqtakescoord", "zqshouldknow", "zqnoconsent", "zqnotticked",
}  # fmt: skip
SURVEYS = {"zqlineall", "zqlinepair", "zqlinecoord", "zqlinenotticked"}
NEVER = {"zqneeds", "zqexclusion", "zqfileonly", "zqkept", "zqlinefile", "zqwish"}
PUBLIC = {"zqpurpose", "zqsponsor", "zqchanged", "zqnext", "zqsupport", "zqconfidential", "zqemployer"}
ALL = PROGRAM | COORDINATOR | PERSON | INTAKE | PAIR | STORY | ANSWERS | SURVEYS | NEVER | PUBLIC

TODAY = today_here()
WEEK = timedelta(days=7)


def found_in(text: str) -> set[str]:
    return {word for word in ALL if word in text}


def plant(path: Path) -> Path:
    """Write the program file there."""
    with a_store(
        path, name="zqprogram", purpose="zqpurpose.", organization="zqorganization", sponsor="zqsponsor",
        coordinator_name="zqcoordinator", coordinator_email="zqcoordmail@x.org", coordinator_phone="zqcoordphone",
        support_contact="zqsupport", confidentiality="zqconfidential", employer_statement="zqemployer",
        starts_on=TODAY - 9 * WEEK, ends_on=TODAY + 17 * WEEK,
    ) as store, store.edit("Plant"):  # fmt: skip
        topics = store.topics.add([Topic(program_id=1, name="zqtopic", prompts=("zqprompt?",), position=99)])
        mentor = add_member(store, planted_person(), topics[0])
        others = [add_member(store, Person(name=f"Other {number}"), topics[0]) for number in range(3)]
        store.exclusions.add([Exclusion(person_id=1, other_id=2, reason="zqexclusion")])
        store.decisions.add(
            [
                Decision(program_id=1, kind=ChangeKind.CHANGED, on=TODAY - WEEK, text="zqchanged"),
                Decision(program_id=1, kind=ChangeKind.NEXT, on=TODAY + WEEK, text="zqnext"),
            ]
        )
        tell_the_story(store, mentor, others)
        answer_surveys(store, mentor)
        plan_pairs(store, mentor, others)
    return path


def planted_person() -> Person:
    return Person(
        name="Ana zqname", sort_name="zqname, Ana", pronunciation="zqpronunciation", pronouns="zqpronouns",
        email="zqmail@x.org", staff_number="zqnumber", phone="zqphone", title="zqtitle", department="zqdepartment",
        site="zqsite", grade="zqgrade", languages=("zqlanguage",), manager_text="zqmanager",
        access_needs="zqneeds", notes="zqnotes",
    )  # fmt: skip


def add_member(store: Store, person: Person, topic_id: int) -> Participant:
    [person_id] = store.people.add([person])
    [member_id] = store.participants.add(
        [
            Participant(
                program_id=1,
                person=store.people.get(person_id),
                aims="zqaims",
                status_reason="zqstatus",
                interests={topic_id: Interest(topic_id=topic_id, can_share=3, want_to_learn=3)},
                readiness=Readiness(guided_by_junior=1, difficulty="zqdifficulty"),
                consent=Consent(notice="zqnotice", given_on=TODAY, how="zqhow", may_be_quoted=person_id == 1),
            )
        ]
    )
    return store.participants.get(member_id)


def tell_the_story(store: Store, mentor: Participant, others: list[Participant]) -> None:
    """Ana's running pairing with sessions and hand-ins of every kind, and one that is over."""
    start = TODAY - 8 * WEEK
    closing = Closing(
        on=TODAY - WEEK, kind=ClosingKind.NO_FAULT, initiated_by="zqstarter", reason="zqclosingreason",
        note="zqclosingnote",
    )  # fmt: skip
    running, _over = store.pairings.add(
        [
            a_pairing(
                mentor.id, others[0].id, started_on=start, override_reason="zqoverride", note="zqpairingnote"
            ),
            a_pairing(others[1].id, others[2].id, state=PairingState.CLOSED, started_on=start, closing=closing),
        ]
    )
    written = [
        (Side.MENTOR, {TAKES: answer("zqtakesall", Visibility.SUMMARY, True)}),
        (Side.MENTOR, {TAKES: answer("zqtakespair", Visibility.PAIR, True)}),
        (Side.MENTOR, {TAKES: answer("zqtakescoord", Visibility.COORDINATOR, True)}),
        (Side.MENTOR, {TAKES: answer("zqfileonly", Visibility.FILE_ONLY, True)}),
        (Side.MENTOR, {TAKES: answer("zqnotticked", Visibility.SUMMARY, False)}),
        (Side.MENTOR, {COORDINATOR_SHOULD_KNOW: answer("zqshouldknow", Visibility.SUMMARY, True)}),
        (Side.MENTEE, {TAKES: answer("zqnoconsent", Visibility.SUMMARY, True)}),
        (Side.MENTOR, {TAKES: answer("zqkept", Visibility.SUMMARY, True)}),
    ]
    topic = next(topic.id for topic in store.topics.of(1) if topic.name == "zqtopic")
    for number, (side, answers) in enumerate(written):
        held = hold(store, running, TODAY - timedelta(days=40 - 5 * number), topic)
        kept = "zqkept" in repr(answers)
        store.reflections.add([a_reflection(held.id, side, answers=answers, kept_private=kept)])
    store.actions.add(
        [
            an_action(held.id, "zqaction"),
            an_action(held.id, "zqdoneaction", state=ActionState.DONE, due_on=TODAY - WEEK),
        ]
    )
    missed = a_session(
        pairing_id=running, state=SessionState.CANCELLED, due_by=TODAY - WEEK, absence_note="zqabsence"
    )
    planned = a_session(
        pairing_id=running, due_by=TODAY + WEEK, place="zqplace", topic_ids=(topic,), note="zqsessionnote"
    )
    store.sessions.add([missed, planned])


def answer_surveys(store: Store, mentor: Participant) -> None:
    """What Ana wrote on forms that came back, for each reader."""
    written = [
        (Wave.CLOSE, WHAT_CHANGED, "zqlineall", Visibility.SUMMARY, True),
        (Wave.MID, "works", "zqlinepair", Visibility.PAIR, True),
        (Wave.MID, "change", "zqlinecoord", Visibility.COORDINATOR, True),
        (Wave.LATER, "lasted", "zqlinefile", Visibility.FILE_ONLY, True),
        (Wave.LATER, WHAT_CHANGED, "zqlinenotticked", Visibility.SUMMARY, False),
    ]
    store.survey_sheets.add(
        SurveySheet(
            participant_id=mentor.id, side=Side.MENTOR, wave=wave, issued_on=TODAY - WEEK, returned_on=TODAY
        )
        for wave in (Wave.MID, Wave.CLOSE, Wave.LATER)
    )
    store.survey_lines.add(
        SurveyLine(
            participant_id=mentor.id, side=Side.MENTOR, wave=wave, item=item, text=text, visibility=visibility,
            may_be_quoted=quoted,
        )
        for wave, item, text, visibility, quoted in written
    )  # fmt: skip


def plan_pairs(store: Store, mentor: Participant, others: list[Participant]) -> None:
    """A pairing that came to nothing, and a wish about two who aren't paired yet."""
    store.pairings.add(
        [a_pairing(mentor.id, others[1].id, state=PairingState.DROPPED, started_on=None, drop_reason="zqdropped")]
    )
    store.wishes.add(
        [Wish(program_id=1, mentor_id=mentor.id, mentee_id=others[2].id, kind=WishKind.TOGETHER, reason="zqwish")]
    )


def answer(text: str, visibility: Visibility, may_be_quoted: bool) -> Answer:
    return Answer(text=text, visibility=visibility, may_be_quoted=may_be_quoted)


def hold(store: Store, pairing_id: int, day: date, topic_id: int) -> Session:
    session = a_session(
        pairing_id=pairing_id, state=SessionState.HELD, held_on=day, due_by=day, minutes=60, topic_ids=(topic_id,)
    )
    return store.sessions.get(store.sessions.add([replace(session)])[0])
