"""Every page of the window and every dialog of its commands, for walks that look at all of them."""

from app.ui.common.desk import Place
from app.ui.reports.papers import PaperKind
from app.ui.setup.sections import section_entries

PAGES = {
    "home": [Place("home")],
    "participants": [
        Place("participants"),
        Place("participants", record_id=1),
        Place("participants", search="nobody is called so"),
        Place("participants", task="edit", record_id=1),
        Place("participants", task="add"),
    ],
    "pairings": [
        Place("pairings"),
        Place("pairings", record_id=1),
        Place("pairings", task="suggest"),
        Place("pairings", task="pair"),
        Place("pairings", task="pair", value="1"),
        Place("pairings", task="pair", value="1,2"),
        Place("pairings", task="open", record_id=1),
        Place("pairings", task="open", record_id=1, value="paused"),
        Place("pairings", task="open", record_id=1, value="closed"),
    ],
    "journal": [
        Place("journal"),
        Place("journal", task="pairing", value="1"),
        Place("journal", record_id=1),
        Place("journal", record_id=1, task="record"),
        Place("journal", record_id=1, task="record", value="mentee"),
        Place("journal", record_id=1, task="plan"),
    ],
    "surveys": [
        Place("surveys", value="T1"),
        Place("surveys", value="T2"),
        Place("surveys", value="T3"),
        *(Place("surveys", record_id=form_id, task="record") for form_id in range(8, 16)),
    ],
    "reports": [Place("reports", value=kind.value) for kind in PaperKind],
    "setup": [Place("setup", value=entry.key) for entry in section_entries()],
}
DIALOGS = ["shortcuts", "about", "help", "new-program", "copy-program"]
