"""What the search looks in: its entries, and three full-text indexes beside them."""

from __future__ import annotations

from sqlalchemy import DDL, ForeignKey, event
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.catalogue.tables.base import Base


class SearchEntry(Base):
    """One name or text under which an occupation is found; indexed by two FTS5 tables beside it.

    `search_words` splits an entry into words, `search_stems` into their stems (Porter's, so that
    "cooking" finds "cook").
    """

    __tablename__ = "search_entry"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number, shared with the indexes")
    occupation_code: Mapped[str] = mapped_column(
        ForeignKey("occupation.code"), comment="The occupation it leads to"
    )
    kind: Mapped[str] = mapped_column(
        comment="title, alternative, specialisation, nec, job title, search word, code, group, "
        "tool, qualification, subject or profile"
    )
    text: Mapped[str] = mapped_column(comment="The name or text")


class SearchWord(Base):
    """A word that is spelt right: the search corrects what was typed to one of these.

    Those of titles and of profiles; of search words only those that several occupations have,
    as misspellings stand among them. The FTS5 table `search_letters` splits them into runs of
    three letters.
    """

    __tablename__ = "search_word"

    id: Mapped[int] = mapped_column(primary_key=True, comment="Row number, shared with the index")
    word: Mapped[str] = mapped_column(comment="Folded: small, without accents")
    sound: Mapped[str] = mapped_column(comment="How it sounds, roughly")
    occupations: Mapped[int] = mapped_column(comment="How many occupations have it")


class SearchSynonym(Base):
    """A word that visitors type, and one that occupations are written with for the same."""

    __tablename__ = "search_synonym"

    word: Mapped[str] = mapped_column(primary_key=True, comment="What is typed, folded")
    meant: Mapped[str] = mapped_column(primary_key=True, comment="What it means, folded")


SEARCH_WORDS = (
    "CREATE VIRTUAL TABLE search_words USING fts5("
    "text, content='search_entry', content_rowid='id', "
    "tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\", prefix='1 2 3')"
)
SEARCH_STEMS = (
    "CREATE VIRTUAL TABLE search_stems USING fts5("
    "text, content='search_entry', content_rowid='id', detail='none', columnsize=0, "
    "tokenize=\"porter unicode61 remove_diacritics 2 tokenchars '+#'\")"
)
SEARCH_LETTERS = (
    "CREATE VIRTUAL TABLE search_letters USING fts5("
    "text, content='', detail='none', columnsize=0, tokenize='trigram')"
)
for statement in (SEARCH_WORDS, SEARCH_STEMS, SEARCH_LETTERS):
    event.listen(Base.metadata, "after_create", DDL(statement.replace("%", "%%")))
