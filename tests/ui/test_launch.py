import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.common.background import Background
from app.ui.launch import build_window, spoken


def test_the_window_is_built_with_all_of_its_parts(qapp: QApplication, sample_path: Path, qtbot: QtBot) -> None:
    window = build_window(qapp, Background())
    qtbot.addWidget(window)
    window.open_path(sample_path)
    window.show()
    assert window.workspace is not None


@pytest.mark.parametrize(
    ("system", "language"), [("de_DE", "de"), ("pt_BR", "pt_BR"), ("fr_FR", "en"), ("C", "en"), ("en_GB", "en")]
)
def test_the_systems_language_is_spoken_where_it_is_translated(tmp_path: Path, system: str, language: str) -> None:
    for folder in ("de", "pt_BR"):
        (tmp_path / folder).mkdir()
    assert spoken(system, tmp_path) == language


CLOSES_ITSELF = """
import sys
from PySide6.QtCore import QTimer
from app.ui import launch

class Closing(launch.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(1000, self.close)

launch.MainWindow = Closing
sys.exit(launch.main(*sys.argv[1:]))
"""


@pytest.mark.parametrize("with_file", [True, False])
def test_a_start_and_a_close_end_well(sample_path: Path, with_file: bool) -> None:
    files = [str(sample_path)] if with_file else []
    done = run_python(CLOSES_ITSELF, *files)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)


def test_a_file_that_is_not_there_is_told_in_the_window(tmp_path: Path) -> None:
    assert run_python(CLOSES_ITSELF, str(tmp_path / "nowhere.counterpart")).returncode == 0


def test_no_heavy_module_is_imported_before_the_first_paint() -> None:
    done = run_python("import sys; import app.ui.launch, app.ui.home.page; print(*sys.modules)")
    assert done.returncode == 0, done.stderr
    heavy = {"reportlab", "python_calamine", "rapidfuzz", "charset_normalizer", "scipy", "PySide6.QtSql"}
    not_yet = {"babel", "platformdirs", "sqlite_utils", "app.domain.participants", "app.domain.sessions"}
    assert (heavy | not_yet) & set(done.stdout.split()) == set()


def test_the_sources_of_our_modules_are_not_read_at_a_start() -> None:
    asked = "import linecache, app.ui.launch; print(*(name for name in linecache.cache if 'app' in name))"
    done = run_python(asked)
    assert (done.returncode, done.stdout.strip()) == (0, "")


def test_no_reference_of_none_is_lost(qapp: QApplication) -> None:
    label = QLabel()
    before = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command, cwd=root, env=os.environ, capture_output=True, text=True, timeout=60, check=False
    )
