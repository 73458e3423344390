"""What becomes of pairings in words: their steps, how they ended, and what was set aside for them."""

from app.domain.pairings import EndReason, Initiator, NextStep, Pairing, PairingState
from app.domain.participants import Side
from app.domain.proposals import Rule, Why
from app.text.catalog import _, ngettext
from app.text.formats import date_long, listing
from app.text.labels import pairing_state, side
from app.text.refusals import rule_word


def step_word(state: PairingState, wanted: PairingState) -> str:
    """The next step of a pairing, on its button; the dots tell that something is asked first."""
    if (state, wanted) == (PairingState.PAUSED, PairingState.RUNNING):
        return _("Resume")
    return {
        PairingState.CONSULTING: _("Ask the mentee (senior)"),
        PairingState.CONFIRMED: _("Confirm"),
        PairingState.RUNNING: _("Start…"),
        PairingState.PAUSED: _("Pause"),
        PairingState.CLOSED: _("Close…"),
        PairingState.DROPPED: _("Drop…"),
    }[wanted]


def step_label(state: PairingState, wanted: PairingState, mentor: str, mentee: str) -> str:
    """What undo takes back: "Start the pairing of Ana Ruiz and Bo Lind"."""
    if (state, wanted) == (PairingState.PAUSED, PairingState.RUNNING):
        words = _("Resume the pairing of {mentor} and {mentee}")
    else:
        words = {
            PairingState.SUGGESTED: _("Keep the suggested pair of {mentor} and {mentee}"),
            PairingState.CONSULTING: _("Ask about the pair of {mentor} and {mentee}"),
            PairingState.CONFIRMED: _("Confirm the pair of {mentor} and {mentee}"),
            PairingState.RUNNING: _("Start the pairing of {mentor} and {mentee}"),
            PairingState.PAUSED: _("Pause the pairing of {mentor} and {mentee}"),
            PairingState.CLOSED: _("Close the pairing of {mentor} and {mentee}"),
            PairingState.DROPPED: _("Drop the pair of {mentor} and {mentee}"),
        }[wanted]
    return words.format(mentor=mentor, mentee=mentee)


def step_done(state: PairingState, wanted: PairingState, mentor: str, mentee: str) -> str:
    """What was just done, in a sentence that names both."""
    if (state, wanted) == (PairingState.PAUSED, PairingState.RUNNING):
        words = _("{mentor} and {mentee} go on.")
    else:
        words = {
            PairingState.SUGGESTED: _("{mentor} and {mentee} are kept as a suggestion."),
            PairingState.CONSULTING: _("{mentee} is asked about {mentor}."),
            PairingState.CONFIRMED: _("{mentor} and {mentee} are confirmed."),
            PairingState.RUNNING: _("{mentor} and {mentee} have started."),
            PairingState.PAUSED: _("{mentor} and {mentee} pause."),
            PairingState.CLOSED: _("{mentor} and {mentee} are closed."),
            PairingState.DROPPED: _("{mentor} and {mentee} are dropped."),
        }[wanted]
    return words.format(mentor=mentor, mentee=mentee)


def acceptance_label(state: PairingState, n: int) -> str:
    """What is done with so many suggested pairs, as the words of a button and of undo."""
    return {
        PairingState.SUGGESTED: ngettext("Keep {n} suggestion", "Keep {n} suggestions", n),
        PairingState.CONSULTING: ngettext("Ask about {n} pair", "Ask about {n} pairs", n),
        PairingState.CONFIRMED: ngettext("Confirm {n} pair", "Confirm {n} pairs", n),
        PairingState.RUNNING: ngettext("Start {n} pairing", "Start {n} pairings", n),
    }[state].format(n=n)


def acceptance_done(state: PairingState, n: int, sessions: int = 0) -> str:
    """What was just done with so many suggested pairs. sessions: how many came with it."""
    done = {
        PairingState.SUGGESTED: ngettext("{n} suggestion is kept.", "{n} suggestions are kept.", n),
        PairingState.CONSULTING: ngettext("{n} pair is asked about now.", "{n} pairs are asked about now.", n),
        PairingState.CONFIRMED: ngettext("{n} pair is confirmed.", "{n} pairs are confirmed.", n),
        PairingState.RUNNING: ngettext("{n} pairing is running now.", "{n} pairings are running now.", n),
    }[state].format(n=n)
    return " ".join(filter(None, (done, planned_sentence(sessions))))


def planned_sentence(sessions: int) -> str:
    """How many sessions came with a start; "" for none."""
    words = ngettext("{n} session is planned.", "{n} sessions are planned.", sessions)
    return words.format(n=sessions) if sessions else ""


def initiator(code: str) -> str:
    """Who wanted a pairing to end; other words stay as they are."""
    return {
        Initiator.MENTOR.value: side(Side.MENTOR),
        Initiator.MENTEE.value: side(Side.MENTEE),
        Initiator.BOTH.value: _("both"),
        Initiator.COORDINATOR.value: _("the coordinator"),
    }.get(code, code)


def end_reason(code: str) -> str:
    """Why a pairing ended; other words stay as they are."""
    return {
        EndReason.AIMS_REACHED.value: _("Aims reached"),
        EndReason.DIARY.value: _("No time"),
        EndReason.FIT.value: _("No good fit"),
        EndReason.AIMS.value: _("Other expectations"),
        EndReason.ILLNESS.value: _("Illness or leave"),
        EndReason.NEW_JOB.value: _("New job inside"),
        EndReason.LEFT.value: _("Left the organization"),
        EndReason.OTHER.value: _("Other"),
    }.get(code, code)


def next_step(value: NextStep) -> str:
    """What follows the end."""
    return {
        NextStep.END: _("Ends here"),
        NextStep.INFORMAL: _("Stay in touch informally"),
        NextStep.CONTINUE: _("Continue"),
        NextStep.SWAP_ROLES: _("Swap roles"),
        NextStep.NEXT_CYCLE: _("Take part in the next program"),
    }[value]


def set_aside_words(pairing: Pairing) -> str:
    """The rules that were set aside for a pairing, by name; "" where there was none."""
    return listing([_rule(code) for code in pairing.set_aside])


def _rule(code: str) -> str:
    if code in {rule.value for rule in Rule}:
        return rule_word(Rule(code)).lower()
    return {
        Why.NOT_ACCEPTED.value: _("not accepted"),
        Why.LEFT.value: _("left the organization"),
        Why.ARCHIVED.value: _("archived"),
        Why.CONSENT_MISSING.value: _("consent not recorded"),
    }.get(code, code)


def standing_words(pairing: Pairing, mentee: str) -> str:
    """How a pairing stands, with the day that belongs to it. mentee: the name of the one who is asked."""
    if pairing.started_on is None:
        return {
            PairingState.SUGGESTED: _("Suggested, not decided yet"),
            PairingState.CONSULTING: _("Waiting for the answer of {mentee}"),
            PairingState.CONFIRMED: _("Confirmed, not started yet"),
        }.get(pairing.state, pairing_state(pairing.state)).format(mentee=mentee)
    if pairing.closing is not None:
        return _("Ended on {day}").format(day=date_long(pairing.closing.on))
    day = date_long(pairing.started_on)
    if pairing.state is PairingState.PAUSED:
        return _("Started on {day}, paused now").format(day=day)
    return _("Running since {day}").format(day=day)
