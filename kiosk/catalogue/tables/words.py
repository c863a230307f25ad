"""What the search looks in: its entries, and two full-text indexes beside them."""

from __future__ import annotations

from sqlalchemy import DDL, ForeignKey, event
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base


class SearchEntry(Base):
    """One name or text under which an occupation is found; indexed by two FTS5 tables beside it.

    `search_words` splits an entry into words, `search_letters` into runs of three letters.
    """

    __tablename__ = "search_entry"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number, shared with the indexes")
    occupation_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), comment="The occupation it leads to"
    )
    kind: Mapped[str] = mapped_column(
        comment="title, alternative, specialisation, nec, search word, code, group, tool, "
        "qualification, subject or profile"
    )
    text: Mapped[str] = mapped_column(comment="The name or text")


SEARCH_WORDS = (
    "CREATE VIRTUAL TABLE search_words USING fts5("
    "text, content='search_entry', content_rowid='id', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\", prefix='1 2 3')"
)
SEARCH_LETTERS = (
    "CREATE VIRTUAL TABLE search_letters USING fts5("
    "text, content='', detail='none', columnsize=0, tokenize='trigram')"
)
for statement in (SEARCH_WORDS, SEARCH_LETTERS):
    event.listen(Base.metadata, "after_create", DDL(statement.replace("%", "%%")))
