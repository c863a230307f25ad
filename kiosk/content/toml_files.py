"""Reading one TOML file into its model, each fault with file, line and field."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.faults import ContentError, Fault, faults_of
from kiosk.content.text_files import read_text

if TYPE_CHECKING:
    from pathlib import Path

Model = TypeVar("Model", bound=BaseModel)


def read_toml(path: Path, model: type[Model]) -> tuple[Model, str]:
    """Read a file; returns the validated model and the text it was read from.

    Raises ContentError, which lists every fault.
    """
    text = read_text(path)
    try:
        return model.model_validate(tomllib.loads(text)), text
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else None
        raise ContentError([Fault(path, line, "", f"is not valid TOML: {error}")]) from error
    except ValidationError as error:
        raise ContentError(faults_of(path, text, error)) from error
