"""The tour writes a numbered picture of every page, each of the size and look asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.errors import KioskError
from kiosk.paths import default_database
from kiosk.tour import TourLook, run_tour, wait_until

SIZE = (1366, 768)


def colours(picture: QImage) -> set[int]:
    return {
        picture.pixel(x, y)
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 7)
    }


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return run_tour(tmp_path_factory.mktemp("tour") / "new", default_database(), TourLook(SIZE))


def test_the_pictures_are_numbered_in_order(pictures: list[Path]) -> None:
    assert len(pictures) > 15
    assert [path.name[:3] for path in pictures] == [
        f"{number:02}-" for number in range(1, len(pictures) + 1)
    ]
    assert sorted(pictures[0].parent.iterdir()) == pictures
    names = {path.stem[3:] for path in pictures}
    assert {"home", "results", "nothing-found", "a-to-z", "compare", "help"} <= names
    assert len([name for name in names if name.startswith("occupation-")]) >= 11


def test_each_has_the_size_asked_for_and_shows_something(pictures: list[Path]) -> None:
    for path in pictures:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == SIZE, path.name
        assert len(colours(picture)) > 8, f"{path.name} is nearly one colour"


def test_no_two_are_alike(pictures: list[Path]) -> None:
    assert len({path.read_bytes() for path in pictures}) == len(pictures)


def test_each_look_has_pictures_of_its_own(tmp_path: Path) -> None:
    looks = [
        TourLook((1024, 700), "dark", 100, "desk"),
        TourLook((1024, 700), "high-contrast", 200, "desk"),
    ]
    homes: list[QImage] = []
    for number, look in enumerate(looks):
        found = run_tour(tmp_path / str(number), default_database(), look)
        homes.append(QImage(str(found[0])))
        assert (homes[-1].width(), homes[-1].height()) == look.screen
    assert homes[0] != homes[1]


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast"])
def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path, look: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(KioskError, match=r"cannot be written to .*Name a folder") as told:
        run_tour(tmp_path / "file" / "pictures", default_database(), TourLook(SIZE, look))
    assert "\n" not in str(told.value)


def test_a_picture_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "01-home.png").mkdir()
    with pytest.raises(KioskError, match="could not be written") as told:
        run_tour(tmp_path, default_database(), TourLook(SIZE))
    assert str(told.value).endswith(".")


def test_a_database_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="There is no careers database"):
        run_tour(tmp_path / "out", tmp_path / "nowhere.sqlite", TourLook(SIZE))


def test_waiting_in_vain_ends_with_a_sentence() -> None:
    with pytest.raises(KioskError, match="took too long"):
        wait_until(lambda: False, longest=0.05)
