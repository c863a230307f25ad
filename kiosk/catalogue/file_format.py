"""What marks a file as the catalogue's database; light, as the first frame needs it."""

from __future__ import annotations

APPLICATION_ID = 0x4B494F53
"""Written to `application_id`; the letters "KIOS"."""

SCHEMA_VERSION = 2
"""Written to `user_version`; a reader refuses a file with any other."""
