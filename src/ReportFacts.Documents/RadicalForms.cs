namespace ReportFacts.Documents;

/// <summary>
/// Turns radicals into the characters that were meant. Many PDF files draw 人 and 一 with a glyph that they name ⼈ and ⼀, a radical of the
/// Kangxi dictionary (U+2F00 on) or of its supplement (U+2E80 on), and that is what copying from them gives.
/// </summary>
internal static class RadicalForms
{
    private const char FirstSupplement = '\u2E80', FirstKangxi = '\u2F00', LastKangxi = '\u2FD5';

    /// <summary>The characters of U+2F00 to U+2FD5, in order: Unicode's compatibility decompositions, but 户 and 青 as they are written today.</summary>
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>Radicals of the supplement, each before the character it stands for: those that are words (Unicode's EquivalentUnifiedIdeograph).</summary>
    private const string Supplement = "⺒巳⺝月⺟母⺠民⺩王⺫目⺬示⺮竹⺶羊⺼肉⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻳龟";

    /// <summary>Whether there is any.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(FirstSupplement, LastKangxi) >= 0;

    /// <summary>The character that was meant; most are their own.</summary>
    public static char Of(char c)
    {
        if (c is < FirstSupplement or > LastKangxi) return c;
        if (c >= FirstKangxi) return Kangxi[c - FirstKangxi];
        for (int i = 0; i < Supplement.Length; i += 2)
        {
            if (Supplement[i] == c) return Supplement[i + 1];
        }
        return c;
    }
}
