"""The formats of trace, record and audit: types that the engine fills, and their JSON Schemas."""
