"""The scripts of Chinese, and the ways from one to the other that OpenCC knows."""

from enum import StrEnum


class Configuration(StrEnum):
    """OpenCC's sixteen: s simplified, t traditional as OpenCC has it, tw Taiwan, hk Hong Kong, jp Japan; a p behind changes words, too."""

    S2T = "s2t"
    T2S = "t2s"
    S2TW = "s2tw"
    TW2S = "tw2s"
    S2HK = "s2hk"
    HK2S = "hk2s"
    S2TWP = "s2twp"
    TW2SP = "tw2sp"
    S2HKP = "s2hkp"
    HK2SP = "hk2sp"
    T2TW = "t2tw"
    TW2T = "tw2t"
    T2HK = "t2hk"
    HK2T = "hk2t"
    T2JP = "t2jp"
    JP2T = "jp2t"
