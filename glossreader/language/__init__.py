"""The Chinese language: the only room that knows pypinyin, OpenCC and CC-CEDICT."""
