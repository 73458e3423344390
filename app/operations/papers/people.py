"""People as they stand on papers: by the name that they write themselves, with where they work."""

from app.domain.participants import Participant
from app.reports.people_on_paper import PaperPerson


def paper_person(participant: Participant) -> PaperPerson:
    """Somebody's name and work."""
    person = participant.person
    return PaperPerson(
        name=person.name, work=", ".join(part for part in (person.title, person.department) if part)
    )
