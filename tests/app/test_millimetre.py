"""How many pixels a millimetre is taken to have."""

from __future__ import annotations

import pytest

from kiosk.app import DESK_MILLIMETRE, FULL_HD_MILLIMETRE, millimetre


@pytest.mark.parametrize(
    ("size", "share"),
    [
        ((1920, 1080), 1.0),
        ((1080, 1920), 1.0),
        ((3840, 2160), 2.0),
        ((1366, 768), 0.8),
        ((640, 640), 0.8),
    ],
)
def test_a_kiosk_grows_with_its_panel(size: tuple[int, int], share: float) -> None:
    assert millimetre("kiosk", *size) == pytest.approx(FULL_HD_MILLIMETRE * share)


def test_a_desk_is_the_same_at_every_size() -> None:
    assert millimetre("desk", 1024, 700) == millimetre("desk", 3840, 2160) == DESK_MILLIMETRE


def test_a_small_panel_still_has_targets_for_a_finger() -> None:
    """Fifteen millimetres of the drawing are never under 48 pixels."""
    assert 15 * millimetre("kiosk", 1366, 768) >= 48
