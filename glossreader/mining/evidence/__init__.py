"""What speaks for a piece of English: the senses and the sound of the hanzi, length, capitals, the words around."""
