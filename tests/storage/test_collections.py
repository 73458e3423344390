"""Each collection of a store is made when it is first asked for, and only once."""

import subprocess
import sys
from pathlib import Path

from app.storage import Store
from tests.support.builders import a_store
from tests.support.command_line import ROOT

_NOUNS = ["people", "topics", "pairings", "sessions", "reflections", "meetings", "standing", "courses"]
_OPEN = """
import sys
from pathlib import Path
from app.storage import Store
store = Store.open(Path(sys.argv[1]))
print(*(name for name in sys.modules if name.startswith("app.storage.")))
"""


def test_the_same_collection_is_given_each_time(store: Store) -> None:
    assert all(getattr(store, noun) is getattr(store, noun) for noun in _NOUNS)


def test_opening_a_file_loads_none_of_them(tmp_path: Path) -> None:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    told = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path)], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    ).stdout

    assert "app.storage.store" in told
    assert "app.storage.sessions" not in told
    assert "app.storage.people" not in told
