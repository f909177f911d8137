"""An article becomes a glossary: the terms that its author explains in passing."""
