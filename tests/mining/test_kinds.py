import pytest

from glossreader.domain.term import Kind
from glossreader.mining.miner import mine
from tests.mining.articles import article_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the hashtag “I Love My Town” (#我爱小城#)", Kind.HASHTAG),
        ("a post by “Old Zhao Reads” (@老赵读书)", Kind.ACCOUNT),
        ("her novel The Long Rain 《长雨》", Kind.WORK),
        ("the song “Nothing But Rain” sings The Long Rain (长雨)", Kind.WORK),
        ("the economist Peng Zhaohui 彭朝晖", Kind.PERSON),
        ("Legislator Chuang Shu-hua (莊淑華)", Kind.PERSON),
        ("KMT Legislator Arthur Chen (陳宜民)", Kind.PERSON),
        ("taught by Master Pu (蒲师傅)", Kind.PERSON),
        ("the comedian Mai Xiaotian (麦小田)", Kind.PERSON),
        ("the Ministry of Digital Affairs (數位發展部)", Kind.ORGANISATION),
        ("the dating platform Baihe.com (百合网)", Kind.ORGANISATION),
        ("in Budai Township (布袋鎮)", Kind.PLACE),
        ("from Narrow Alley (窄巷)", Kind.PLACE),
        ("the village of Sanyuanli (三元里)", Kind.PLACE),
        ("the slogan “society, society” (社会，社会)", Kind.SLOGAN),
        ("“Houses are for living in” (房子是用来住的)", Kind.SLOGAN),
        ("“My legs are gone but my album is full” (腿没了,相册满了), wrote one user", Kind.QUOTATION),
        ("a so-called lose trust blacklist (失信黑名单)", Kind.TERM),
        ("Crispy College Students (脆皮大学生)", Kind.TERM),
        ("Big-Character Posters (大字报)", Kind.TERM),
    ],
)
def test_the_kind_is_told_from_signs_in_the_hanzi_the_english_and_the_sentence(text, kind, chinese):
    (entry,) = mine(article_of(text), chinese).sure()
    assert entry.term.kind is kind


def test_a_term_that_is_also_an_account_is_no_account(chinese):
    (entry,) = mine(article_of("Slow Credit (慢信用) and its page @慢信用"), chinese).entries
    assert entry.term.kind is Kind.TERM
