"""What happened in the sample program: who was paired, how their sessions went, what they wrote."""

from dataclasses import dataclass

from app.text.catalog import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How one pairing went.

    happened: one letter a session, in order: H held, C cancelled by the mentee, N mentor did not come.
    days: of these sessions, counted from the pairing's start. next_in: days from Monday of this week to the next
    dated session; None = no date. next_at: its hour.
    silent: sessions (from 1) after which the mentee handed nothing in. tired: the mentee's energy after the last.
    """

    mentor: str
    mentee: str
    happened: str
    days: tuple[int, ...]
    next_in: int | None = None
    next_at: int = 10
    signed: bool = True
    silent: tuple[int, ...] = ()
    tired: int | None = None
    closed_after: int | None = None


FOUR, THREE = (12, 41, 70, 99), (14, 50, 88)


def courses() -> tuple[Course, ...]:
    """The thirteen pairings of the sample."""
    return (
        Course(mentor="beridze", mentee="wisniewska", happened="HHHH", days=FOUR, next_in=3, next_at=9),
        Course(mentor="anh", mentee="quinn", happened="HHH", days=THREE, next_in=2),
        Course(mentor="byrne", mentee="levi", happened="HHCC", days=FOUR),
        Course(mentor="kowal", mentee="lindqvist", happened="HHH", days=THREE, next_in=8, silent=(2, 3)),
        Course(mentor="zyla", mentee="sorensen", happened="HHHH", days=FOUR, next_in=9, next_at=14, tired=2),
        Course(mentor="pappa", mentee="haddad", happened="HHH", days=THREE, next_in=7, signed=False),
        Course(mentor="haddad-n", mentee="falk", happened="HHH", days=THREE, next_in=0, next_at=14),
        Course(mentor="nair", mentee="whitlock", happened="HH", days=(12, 41)),
        Course(mentor="okonkwo", mentee="vogel", happened="HHHH", days=FOUR, next_in=3, next_at=15),
        Course(mentor="tran", mentee="papadopoulou", happened="HNHHH", days=(10, 30, 44, 70, 101), next_in=11),
        Course(mentor="silva", mentee="adeyemi", happened="HHH", days=THREE, next_in=4, next_at=16),
        Course(mentor="hughes", mentee="deshpande", happened="HCHH", days=FOUR, next_in=10),
        Course(mentor="moreau", mentee="lindqvist", happened="H", days=(12,), closed_after=50),
    )


def mentor_lines() -> tuple[str, ...]:
    """What mentors (junior) took with them."""
    return (
        _("I stopped preparing slides and started asking questions."),
        _("I said what I think about the waiting list, and it is on the agenda now."),
        _("A decision that looked slow to me had four people waiting for each other."),
        _("I explained it twice in other words, and the second time was better."),
        _("I can say no to a director if I bring another way."),
        _("Showing is faster than explaining, and silence is not a bad sign."),
        _("I saw how the budget is made, and where I could have spoken up."),
    )


def mentee_lines() -> tuple[str, ...]:
    """What mentees (senior) took with them."""
    return (
        _("I now ask two juniors before I sign anything digital."),
        _("I thought safety was a matter for technology. It is about being hurried."),
        _("I learned more in fifteen minutes with the mouse in my hand than in a day of training."),
        _("People stop talking when I come in. I had not noticed."),
        _("Our form asks for the same thing three times, and I approved it."),
        _("I cancelled one meeting, and nobody missed it."),
        _("I wrote to a tenant in six words, and got an answer in one minute."),
    )


def confidences() -> tuple[str, ...]:
    """What the sides told the coordinator alone."""
    return (
        _("The room beside the director's office is not a good place for us."),
        _("I would like more time between the sessions."),
        _("All is well, please keep the reminders coming."),
        _("I was not sure whether I may speak about my own manager."),
    )


def mentor_actions() -> tuple[str, ...]:
    """What mentors (junior) promised."""
    return (
        _("Bring two real examples of false senders"),
        _("Ask which decisions need the finance board"),
        _("Send the three channels worth reading"),
        _("Write down what the job system does on a ladder"),
        _("Sit in on the next budget meeting and note who speaks"),
    )


def mentee_actions() -> tuple[str, ...]:
    """What mentees (senior) promised."""
    return (
        _("Turn on two-step sign-in for the whole team"),
        _("Rewrite the Monday report with three headings and send it to two juniors for comments"),
        _("Try the assistant on one letter a day, and keep the bad ones"),
        _("Invite a junior colleague to speak first in the next meeting"),
        _("Read what tenants wrote in one week, without answering"),
    )


def decisions() -> tuple[tuple[int, str], ...]:
    """What the program changed: days before today, and what."""
    return (
        (96, _("Sessions left the seniors' offices.")),
        (60, _("Topic lists go out a day ahead: prompts were read too late.")),
        (25, _("Two pairs meet for 45 minutes instead of cancelling 60.")),
    )


def next_steps() -> tuple[tuple[int, str], ...]:
    """What comes next: days after today, and what."""
    return (
        (7, _("Talk with the pair that cancelled twice, each alone.")),
        (40, _("Invite those left out, before anyone else.")),
        (70, _("Hand out the final forms with the closing agenda.")),
    )
