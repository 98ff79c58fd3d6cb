"""The level of a need in VUM 2.0."""
