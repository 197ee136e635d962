"""The interview: which question next, computed from the rules. It knows no terminal, no file and no clock."""
