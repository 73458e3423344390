"""Launch kits: all that a pair needs to begin."""

from app.domain.pairings import PLACE_TAKING
from app.domain.printables import Order
from app.domain.problems import trouble
from app.domain.stories import PairingStory
from app.operations.papers.agreement import pair_agreement
from app.operations.papers.calendars import calendar_paper
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.welcome import pair_letters
from app.operations.session_papers import agenda_papers
from app.reports.agenda_papers import AgendaPaper
from app.reports.frame import Frame
from app.reports.launch_kit import LaunchKit, build
from app.reports.sheet import Paper


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The kits of these pairs, one after the other. Raises CounterpartError "no-pair-to-print" without any."""
    kits = launch_kits(matter, order)
    if not kits:
        raise trouble("no-pair-to-print")
    return build(kits, matter.program.paper, look=look_of(matter), progress=told)


def launch_kits(matter: Matter, order: Order) -> list[LaunchKit]:
    """What is in them, one for each pair that was agreed on and has not ended."""
    frame = frame_of(matter, order)
    agreed = [story for story in matter.stories if story.pairing.state in PLACE_TAKING]
    return [_kit(matter, story, frame) for story in agreed]


def _kit(matter: Matter, story: PairingStory, frame: Frame) -> LaunchKit:
    mentor_s, mentee_s = pair_letters(matter, story, frame)
    return LaunchKit(
        letters=(mentor_s, mentee_s),
        agreement=pair_agreement(matter, story, frame),
        agenda=_first_agenda(matter, story),
        calendar=calendar_paper(matter, story, frame),
    )


def _first_agenda(matter: Matter, story: PairingStory) -> AgendaPaper | None:
    topics = {topic.id: topic for topic in matter.topics}
    papers = agenda_papers(matter.program, story, story.planned[:1], topics, matter.today)
    return papers[0] if papers else None
