"""The workbench: a municipality's folder opened, checked and edited through forms, in a browser's Python."""
