"""The words of the knowledge: scales, what a person answers, what rules conclude."""
