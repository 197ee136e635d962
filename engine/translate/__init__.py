"""The rule book for other engines, from the same objects that run here."""
