"""The pages themselves, scrolled: always white, drawn in the background as they come into view."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from app.ui.common.background import Background
from app.ui.common.pdf_view_cache import Key
from app.ui.common.pdf_view_drawing import PageDrawer
from app.ui.common.pdf_view_layout import Layout
from app.ui.common.pdf_view_pictures import PageSize
from app.ui.common.pdf_view_zoom import Fit, Zoom, larger, share_of, smaller
from app.ui.common.theme import Theme

_GAP, _LINE, _BAR = 12, 40, 10
_POINTS_AN_INCH, _WHEEL_STEP = 72, 120


class PdfScroll(QAbstractScrollArea):
    """Pages below each other. Only those in view are drawn; until then they stand there white, in their size.

    Signals:
        page_changed: the page that is looked at is another, or its words have come.
        zoom_changed: pages are shown in another size.
    """

    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, theme: Theme, background: Background) -> None:
        super().__init__()
        self._theme = theme
        self._drawer = PageDrawer(background, self)
        self._sizes: Sequence[PageSize] = ()
        self._layout: Layout | None = None
        self._zoom: Zoom = Fit.WIDTH
        self._wheel = 0
        self._page = 0
        self.setObjectName("pdf")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Bars of our own: asking for those that Qt made has PySide look through all classes.
        self._down, self._across = QScrollBar(Qt.Orientation.Vertical), QScrollBar(Qt.Orientation.Horizontal)
        self.setVerticalScrollBar(self._down)
        self.setHorizontalScrollBar(self._across)
        self._down.setSingleStep(theme.px(_LINE))
        self._across.setSingleStep(theme.px(_LINE))
        theme.changed.connect(self.viewport().update)
        self._drawer.drawn.connect(self._show_drawn)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0: the one in the middle of what is seen."""
        return self._page

    @property
    def text(self) -> str:
        """The words of the page that is looked at; "" until it was drawn."""
        return self._drawer.text(self._page)

    @property
    def zoom(self) -> Zoom:
        return self._zoom

    @property
    def percent(self) -> float:
        """How large pages are shown, in percent of their size on paper."""
        return 100 * self._share()

    def show_pages(self, pdf: bytes, sizes: Sequence[PageSize], *, stay: bool = False) -> None:
        """Show this document, from its top, or where the one before was looked at. sizes: `page_sizes` of it."""
        page, within = self._place(0) if stay and self._layout is not None else (0, 0.0)
        self._sizes = sizes
        self._drawer.take_up(pdf)
        self._lay_out()
        self._scroll_to(min(page, self.count - 1), within, 0)
        if not stay:
            self._across.setValue(0)
        self._page = self._main_page()
        self.page_changed.emit()
        self.zoom_changed.emit()

    def show_zoom(self, zoom: Zoom) -> None:
        """Show pages in another size, the place in the middle staying where it is."""
        self._zoom_at(zoom, self.viewport().height() // 2)

    def enlarge(self) -> None:
        self.show_zoom(larger(self.percent))

    def reduce(self) -> None:
        self.show_zoom(smaller(self.percent))

    def go_to_page(self, page: int) -> None:
        """Scroll until this page, from 0, stands first; the nearest that exists."""
        if self._layout is not None:
            nearest = min(max(page, 0), self.count - 1)
            self._down.setValue(self._layout.top_of(nearest))
            self._note_page(sure=nearest)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(560))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._layout is None:
            return
        page, within = self._place(0)
        self._lay_out()
        self._scroll_to(page, within, 0)
        self.zoom_changed.emit()
        self._note_page()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
        self._note_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._layout is None or not self._heed(event.key(), event.modifiers()):
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= _WHEEL_STEP:
            zoom = larger(self.percent) if self._wheel > 0 else smaller(self.percent)
            self._wheel = 0
            self._zoom_at(zoom, round(event.position().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("sunken"))
        for page, rect in self._in_view():
            painter.setPen(self._theme.colour("border"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in every theme
            self._paint_page(painter, page, rect)
        ratio = self.devicePixelRatioF()
        self._drawer.want((self._key(page, rect), round(rect.height() * ratio)) for page, rect in self._in_view())

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        picture = self._drawer.picture(self._key(page, rect))
        if picture is not None:
            painter.drawImage(QPointF(rect.topLeft()), picture)
            return
        blurred = self._drawer.nearest(page)
        if blurred is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, blurred)

    def _show_drawn(self, page: int) -> None:
        if page == self._page:
            self.page_changed.emit()
        self.viewport().update()

    # --- where what is

    def _key(self, page: int, rect: QRect) -> Key:
        ratio = self.devicePixelRatioF()
        return Key(page, round(rect.width() * ratio), ratio)

    def _in_view(self) -> Iterator[tuple[int, QRect]]:
        """The pages in view, each with where it lies in the viewport."""
        if self._layout is None:
            return
        shift, room = self._shift(), self.viewport()
        for page in self._layout.seen(shift.y(), shift.y() + room.height()):
            yield page, self._layout.rect(page, room.width()).translated(-shift)

    def _shift(self) -> QPoint:
        across = self._across.value()
        if self.isRightToLeft():
            across = self._across.maximum() - across
        return QPoint(across, self._down.value())

    def _share(self) -> float:
        if not self._sizes:
            return 1.0
        most, gaps = self.maximumViewportSize(), 2 * self._theme.px(_GAP)
        scale = self._scale()
        # The bar's room is always kept free, or the bar would come and go with the size that it decides.
        across = (most.width() - gaps - self._theme.px(_BAR)) / scale
        down = (most.height() - gaps) / scale
        return share_of(self._zoom, self._sizes, PageSize(max(across, 1), max(down, 1)))

    def _scale(self) -> float:
        """Pixels to a point at the size on paper."""
        return self.logicalDpiX() / _POINTS_AN_INCH

    def _lay_out(self) -> None:
        layout = Layout(self._sizes, self._share() * self._scale(), self._theme.px(_GAP))
        self._layout, room = layout, self.viewport().size()
        self._down.setPageStep(max(room.height() - self._theme.px(_LINE), 1))
        self._across.setPageStep(room.width())
        self._down.setRange(0, max(layout.height - room.height(), 0))
        self._across.setRange(0, max(layout.width - room.width(), 0))
        self.viewport().update()

    def _place(self, at: int) -> tuple[int, float]:
        """The page at a height of the viewport, and how far down that page, in parts of its height."""
        assert self._layout is not None, "there are pages"
        y = self._down.value() + at
        page = self._layout.page_at(y)
        rect = self._layout.rect(page, 0)
        return page, max(y - rect.top(), 0) / rect.height()

    def _scroll_to(self, page: int, within: float, at: int) -> None:
        """Scroll so that a place of a page stands at a height of the viewport."""
        assert self._layout is not None, "there are pages"
        rect = self._layout.rect(page, 0)
        down = rect.top() + round(within * rect.height()) - at
        self._down.setValue(down if within else min(down, self._layout.top_of(page)))

    def _zoom_at(self, zoom: Zoom, at: int) -> None:
        self._zoom = zoom
        if self._layout is not None:
            page, within = self._place(at)
            across = (self._across.value() + self._across.pageStep() / 2) / max(self._layout.width, 1)
            self._lay_out()
            self._scroll_to(page, within, at)
            self._across.setValue(round(across * self._layout.width - self._across.pageStep() / 2))
        self.zoom_changed.emit()
        self._note_page()

    def _note_page(self, *, sure: int | None = None) -> None:
        """Tell which page is looked at now. sure: the one that was gone to, wherever the others came to stand."""
        page = self._main_page() if sure is None else sure
        if page != self._page:
            self._page = page
            self.page_changed.emit()

    def _main_page(self) -> int:
        if self._layout is None:
            return 0
        top, most = self._down.value(), self._down.maximum()
        if 0 < most == top:
            return self.count - 1
        return self._layout.main_page(top, top + self.viewport().height())

    # --- the keyboard

    def _heed(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key stands for that the scroll bars don't know; whether it was one of these."""
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_Space: 1}
        if key in ways:
            back = key == Qt.Key.Key_Space and modifiers & Qt.KeyboardModifier.ShiftModifier
            self._turn(-1 if back else ways[Qt.Key(key)], bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._down.setValue(0 if key == Qt.Key.Key_Home else self._down.maximum())
        else:
            return False
        return True

    def _turn(self, way: int, whole_page: bool) -> None:
        """A page on where pages are seen whole, or with Ctrl; else as far as is seen, but for one line."""
        if whole_page or self._zoom is Fit.PAGE:
            self.go_to_page(self._page + way)
        else:
            self._down.setValue(self._down.value() + way * self._down.pageStep())
