using System.Text;
using ReportFacts.Layout;

namespace ReportFacts.Tests.Layout;

public sealed class BadInputTests
{
    public static TheoryData<string> Names => ["empty", "blank", "line ends", "a million 一", "a million lines", "one long line", "spaces", "letter-spaced", "digits", "surrogates", "page numbers", "repeated line", "carriage returns"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Odd_text_is_repaired_without_fail(string name)
    {
        string text = Make(name);
        RepairedText repaired = PageLayout.Repair(text);
        Assert.True(repaired.Text.Length <= text.Length);
        if (repaired.Text.Length > 0) Assert.Equal(text[repaired.ToSource(new ReportFacts.Text.TextSpan(repaired.Text.Length - 1, 1)).Start], repaired.Text[^1]);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => PageLayout.Repair(null!));

    private static string Make(string name) => name switch
    {
        "empty" => "",
        "blank" => " \t\u3000\ufeff\0",
        "line ends" => "\r\n\n\r\u0085\u2028\u2029\v\f",
        "a million 一" => new string('一', 1_000_000),
        "a million lines" => Repeat("投入治理资金，关停采砂点43\n", 1_000_000),
        "one long line" => Repeat("投入 3.5 亿元，建成 12 个，", 3_000),
        "spaces" => new string(' ', 500_000) + "一" + new string('\u2009', 500_000) + "二",
        "letter-spaced" => Repeat("一 二 三，", 100_000),
        "digits" => Repeat("1 234 ", 100_000) + Repeat("234 ", 200_000) + Repeat("9", 10_000) + "\n" + Repeat("9,", 10_000),
        "surrogates" => "\ud83d\n\ude00 \ud83d 1 \ude00",
        "page numbers" => Repeat("— 3 —\n", 100_000),
        "repeated line" => Repeat("秋粮丰收创新高\n", 100_000),
        _ => Repeat("共\r\r\r", 100_000),
    };

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();
}
