"""A whole organization as a table: enough people on both sides for pairs, with managers and topics."""

from pathlib import Path

from tests.support.people_files import a_csv

GRADES = "Assistant,Officer,Manager,Director"
HEADINGS = (
    "Employee ID,Employee Name,Work email,Position,Department,Site,Grade,Line manager,Employment status,"
    "Mentor or mentee,Can share,Want to learn,Date of birth"
)
_JUNIORS = ("Ánh Nguyễn", "Bára Nováková", "Ciarán Byrne", "Dilek Öz", "Efua Mensah", "Łukasz Żyła", "Gia Beridze")
_SENIORS = ("Hanna Lind", "Ιωάννα Παππά", "Jón Jónsson", "Karim Haddad", "Lea Vogel", "Maria da Silva")
_TOPICS = ("AI", "Social media", "Sustainability")


def an_organization(path: Path) -> Path:
    """Seven juniors (one has left), six seniors, and the director above them all, in one CSV table."""
    lines = ["E900,Nora Quist,nora@org.example,Chief,Board,Quay,Director,,Active,,,,1.1.1960"]
    for number, name in enumerate(_JUNIORS, start=1):
        status = "Terminated" if name.startswith("Gia") else "Active"
        manager = _SENIORS[number % len(_SENIORS)]
        share = f"{_TOPICS[number % 3]}: 3; {_TOPICS[(number + 1) % 3]}: 2"
        lines.append(
            f"E{100 + number},{name},j{number}@org.example,Analyst,IT,Quay,Assistant,{manager},{status},"
            f"mentor,{share},Business context,2.2.1999"
        )
    for number, name in enumerate(_SENIORS, start=1):
        lines.append(
            f'E{500 + number},"{name}",s{number}@org.example,Head,Finance,Hill,Manager,Nora Quist,Active,'
            f"mentee,Business context: 3,{'; '.join(_TOPICS)},3.3.1970"
        )
    return a_csv(path, HEADINGS, *lines)
