from pathlib import Path

from app.domain.printables import Printable, order_of
from app.domain.summary import summarize
from app.operations.gathering import at_once, summary_matter
from app.operations.papers.matter import gather
from app.operations.papers.records import records_of
from app.storage import Store
from tests.support.samples import TODAY, a_sample


def test_a_paper_about_the_program_counts_what_the_summary_counts(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        [program] = store.programs.all()
        matter = at_once(gather(store, program, order_of(Printable.PROFILE, TODAY)))

        counted = summarize(records_of(matter), TODAY)

        assert counted == summarize(at_once(summary_matter(store, program)), TODAY)
        assert counted.minutes > 0
