from glossreader.ui.history import History


def opened(*numbers):
    history = History()
    for number in numbers:
        history = history.opened(number)
    return history


def test_back_and_forward_go_through_what_was_read():
    history = opened(1, 5, 3)
    assert history.back().here == 5
    assert history.back().back().here == 1
    assert history.back().forward().here == 3


def test_there_is_nothing_before_the_first_and_after_the_last():
    history = opened(1, 5)
    assert not history.can_go_forward
    assert history.forward() == history
    assert not history.back().can_go_back
    assert history.back().back() == history.back()


def test_opening_another_article_forgets_what_lay_ahead():
    history = opened(1, 5, 3).back().opened(8)
    assert history.numbers == (1, 5, 8)
    assert not history.can_go_forward


def test_opening_the_article_on_show_changes_nothing():
    assert opened(1, 5).opened(5) == opened(1, 5)


def test_an_article_that_is_gone_is_left_out_of_the_way():
    history = opened(1, 5, 3, 5).without(5)
    assert history.numbers == (1, 3)
    assert history.here == 3
    assert opened(1).without(1).here is None


def test_a_long_way_keeps_its_last_two_hundred():
    history = opened(*range(500))
    assert history.numbers == tuple(range(300, 500))
    assert history.here == 499
