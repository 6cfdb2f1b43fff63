/// Small documents of every kind of block and mark (CommonMark 0.30), without raw HTML.
enum Snippets {
    static let blocks = [
        "", "\n\n", "one", "one\ntwo", "one\n\ntwo", "  one\n   two", "one\n\n\n\ntwo\n", "one\r\ntwo\r\n\r\nthree\r\n",
        "one\rtwo",
        "# One", "## Two ##", "###### Six", "####### Seven", "#No space", "#", "# *em* `code` & <", "One\n===",
        "Two\n---",
        "Two\nlines\n===", "\\# One", "# One \\#", "---", "***", "_ _ _", "one\n***\ntwo", "+++",
        "> quote", "> one\ntwo", "> one\n\n> two", "> > deep\n> back", ">", "> # Head\n> - item\n>\n> text", ">\tcode?",
        "- one\n- two", "- one\n\n- two", "- one\n  two\n\n  three\n- four", "* one\n  * two\n    * three",
        "+ a\n- b\n* c",
        "- one\n-\n- three", "-\n\n  text", "- - - nested", "- # head\n- > quote\n- ***", "- one\n\n      code",
        "1. one\n2. two",
        "3) three\n4) four", "0. zero", "123456789. big", "1234567890. too big", "-1. no",
        "1. one\n   - two\n   - three\n2. four",
        "1. a\n\n   b\n\n2. c", "text\n2. no list", "text\n1. list", "- a\n- b\n\n\n- c",
        "- a\n  > b\n  ```\n  c\n  ```\n- d",
        "* a\n*\n\n* c", "- a\n - b\n  - c\n   - d", "10) foo\n    - bar", "-\tfoo\n\n\tbar", "- a\n\ntext\n\n- b",
        "    code\n    more", "\tcode\n\n\tmore", "    5 < 6 & \"q\"", "```\ncode\n```",
        "~~~ python x\nprint(1 < 2 && \"a\")\n~~~",
        "```\nunclosed", "```\n```", "```swift title=\"a<b>\"\nlet x\n```", "````\n```\n````", "> ```\n> a\n\nb",
        "``` a`b\nx\n```",
        "```&quot;x\ncode\n```", "```a\tb\ncode\n```",
        "\tcode\twith\ttabs", "\u{0}null", "&#0; &#x110000; &#xD800;", "网络犯罪\n打击行动", "# 打击 *网络* 犯罪",
    ]

    static let inlines = [
        "*em* _em_ **strong** __strong__", "***both***", "**a *b* c**", "*a **b** c*", "a*b*c a_b_c", "* not em*", "**",
        "****",
        "*a\nb*", "*unclosed **strong**", "**网络**行动", "*（网络）*行动", "`code`", "``a ` b``", "` a `", "` `` `", "`a\nb`",
        "`<b>&\"'`",
        "`unclosed", "a\\*b\\* \\\\ \\` \\_ \\[ \\] \\( \\) \\! \\& \\\"", "\\a \\ b",
        "&amp; &lt; &gt; &quot; &copy; &nbsp;x &#35; &#x4F60; &bogus;",
        "AT&T 5 > 3 < 4 \"quoted\" 'single'", "hard  \nbreak", "hard\\\nbreak", "soft \nbreak", "end  ", "end\\",
        "[a](b)", "[a](b \"title\")", "[a](b 'ti\"tle')", "[a](b (title))", "[a](<b c>)", "[a](b&amp;c)",
        "[a](b%20c%zz)", "[a](网络.md)",
        "[a](b\"c'd)", "[a]()", "[]()", "[](b)", "[a](<>)", "[a](b(c)d)", "[a](b\\)c)", "[a] (b)", "[a](b c)",
        "[*em* `code`](b)",
        "[a [b] c](d)", "[a [b](c) d](e)", "[a](b \"&quot;&amp;<\")", "[a](b \"网络\")", "[a](#h) [b](?q=1&r=2)",
        "[a](b;c,d+e=f@g!h*i(j)k/l:m$n)", "[a](<a^b`c{d}e|f~g[h]i>)", "[a](b\\\\c)", "[a](//host/x)",
        "[a](stat:2019-arrests)",
        "[a]\n\n[a]: b", "[a][r]\n\n[r]: <b c> 'title'", "[A][]\n\n[a]: b", "[ß]\n\n[SS]: b", "[a][nope]",
        "[a]: b \"t\" x", "[r]: b",
        "<https://example.org/?a=b&c=d>", "<mail@example.org>", "https://example.org", "![a](b)", "![a](b \"t\")",
        "![a *b* `c` [d](e) & \"q\"](f)", "![a\nb](c)", "![](b)", "[![a](b)](c)", "![[a](b)](c)",
        "![a][r]\n\n[r]: b 't'", "!\\[a](b)",
        "a ![b](c) d", "[a](b)\n[c](d)", "a\u{301}*b*", "😀 **🚀**", "a\tb", "\"“”‘’—–…", "*a*b*", "**a*", "_a__b_",
        "[a](b\n\"t\")",
    ]

    static let documents = [
        """
        # 标题

        > 1. **one**
        >    two `x < y`
        >
        >    - three
        >
        > 2. four

        ```yaml
        - id: a
          b: "c"
        ```
        See [a](b.md "c"), ![d](e.png) and <https://example.org>.\\
        End&nbsp;here.
        """,
        """
        - tight
          1. inner

             loose
          2. more
        - > quote
          >
          > - deep
            - deeper

        ***
        text
        ## Head with [link](x "y") and `code`
        """,
    ]
}
