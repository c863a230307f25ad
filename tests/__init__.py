"""A package, so that no other that happens to be installed is taken for it."""
