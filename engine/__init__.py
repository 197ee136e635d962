"""From answers to an explained plan: compile, infer, trace, plan. It knows no page, file or terminal."""
