"""From an outcome to a plan: judge every item, pick, dose, lay out the week, and say what opens the next stage."""
