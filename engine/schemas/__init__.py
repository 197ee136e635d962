"""The formats of trace, record and audit: types that the engine fills, and the JSON Schemas that are made from them."""
