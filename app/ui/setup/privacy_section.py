"""What people are promised: who reads what, how long it is kept, and how few are too few to be counted."""

from app.domain.program_rules import LIMITS
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section


class PrivacySection(Section):
    """Confidentiality statement, retention, small group."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        promise = self.add_card(
            _("Confidentiality"), _("What people promise each other, and when you would have to tell somebody.")
        )
        self.add_area(promise, "confidentiality", _("Confidentiality statement"), lines=5)
        keeping = self.add_card(_("Keeping and counting"))
        self.add_number(
            keeping, "retention_months", _("Months that records are kept"), _("after the program was closed")
        )
        limits = LIMITS["small_group"]
        hint = _("{least} to {most}; answers of fewer people stay hidden in reports").format(
            least=whole(limits.least), most=whole(limits.most)
        )
        self.add_number(keeping, "small_group", _("Smallest group that is counted"), hint)
        self.end()
