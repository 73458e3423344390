"""How papers look: the organization's colour and logo, and the closing words of the profile."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.domain.programs import Program
from app.text.catalog import _
from app.text.problems import sentence
from app.text.setup_steps import step_words
from app.ui.common.buttons import Button
from app.ui.common.choice_field import Option
from app.ui.common.form_row import FormRow
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import FIELD_WIDTH, Section
from app.ui.common.text_fields import TextField

_MOST = QSize(800, 400)  # sharp at 30 mm on paper, and a small file
_SHOWN = QSize(160, 48)
_KEPT = Qt.AspectRatioMode.KeepAspectRatio


class LooksSection(Section):
    """Accent, logo, employer statement."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        looks = self.add_card(_("Colour and logo"), _("Papers wear them; the window keeps its own colours."))
        self.add_choice(looks, "accent", _("Colour"), _colours())
        self._add_own_colour(looks)
        self._picture = QLabel()
        self._remove = Button(self.theme, _("Remove"), lambda: self._put(b""), icon="x")
        self._add_logo(looks)
        words = self.add_card(
            _("Profile for sponsors and job seekers"), _("One page to show outside; this is how it ends.")
        )
        self.add_area(words, "employer_statement", _("Closing words"), _("two sentences about you as an employer"))
        self.end()

    def _add_own_colour(self, to: QVBoxLayout) -> None:
        field = TextField(example="#0b6170")
        field.setMaximumWidth(self.theme.px(FIELD_WIDTH))
        row = FormRow(self.theme, _("Or your own colour"), field, _("as in your house style"))
        self.add_row(to, "own_accent", row, lambda program: field.show_text(program.accent))
        field.settled.connect(lambda text: row.show_problem(self.keep_choice("accent", text)))
        field.left.connect(self.bench.keeper.leave)

    def _add_logo(self, to: QVBoxLayout) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(12))
        self._picture.setAccessibleName(_("The logo of the papers"))
        row.addWidget(self._picture)
        row.addWidget(Button(self.theme, _("Choose a picture"), self._choose, icon="upload"))
        row.addWidget(self._remove)
        row.addStretch()
        form_row = FormRow(self.theme, _("Logo"), line, _("PNG or JPEG; Undo doesn't bring back an older one"))
        self.add_row(to, "logo", form_row, self._show)

    def _show(self, program: Program) -> None:
        logo = self.bench.desk.store.logos.of(program.id)
        picture = QPixmap()
        picture.loadFromData(logo)
        self._picture.setVisible(not picture.isNull())
        self._remove.setVisible(not picture.isNull())
        if not picture.isNull():
            size = _SHOWN * self.theme.px(1)
            self._picture.setPixmap(picture.scaled(size, _KEPT, Qt.TransformationMode.SmoothTransformation))

    def _choose(self) -> None:
        path = self.bench.desk.ask_picture()
        if path is None:
            return
        picture = picture_of(path)
        if not picture:
            self.row("logo").show_problem(sentence(Problem("picture-unreadable", {"path": path.name})))
            return
        self._put(picture)

    def _put(self, picture: bytes) -> None:
        store, program = self.bench.desk.store, self.bench.program
        with store.edit(step_words("logo", program.name)):
            store.logos.put(program.id, picture)
        self.row("logo").show_problem("")
        self._show(program)


def picture_of(path: Path) -> bytes:
    """A picture as a PNG of at most 800 by 400 pixels; no bytes for what isn't one."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    picture = reader.read()
    if picture.isNull():
        return b""
    if picture.width() > _MOST.width() or picture.height() > _MOST.height():
        picture = picture.scaled(_MOST, _KEPT, Qt.TransformationMode.SmoothTransformation)
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"png")).write(picture)
    return bytes(target.data().data())


def _colours() -> list[Option]:
    """Colours that are read well on white paper and as grey; the first is the house's own."""
    return [
        Option("", _("Petrol, the usual one")),
        Option("#1d4f91", _("Blue")),
        Option("#1b6b3a", _("Green")),
        Option("#8a1538", _("Burgundy")),
        Option("#5b2a86", _("Violet")),
        Option("#8a4b08", _("Brown")),
        Option("#333333", _("Dark grey")),
    ]
