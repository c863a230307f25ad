"""Errors that a person can cause, each carrying the sentence to show them."""

from __future__ import annotations


class KioskError(Exception):
    """Something a user, a file or a disk did; its text says what happened and what to do.

    Everything else that is raised is a defect of the program.
    """


class DatabaseError(KioskError):
    """The database cannot be used: its text says why, and what to do about it."""


class UsageError(KioskError):
    """The command line asks for what it cannot have, as argparse would say; exit code 2."""
