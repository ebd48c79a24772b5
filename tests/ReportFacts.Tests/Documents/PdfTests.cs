using ReportFacts.Claims;
using ReportFacts.Documents;

namespace ReportFacts.Tests.Documents;

public sealed class PdfTests
{
    [Fact]
    public void Text_keeps_lines_pages_and_paragraphs()
    {
        byte[] pdf = new TestPdf().Line(150, 700, "全市工作报告", size: 20)
            .Line(70, 650, "全年破获案件5127起，挽回损").Line(50, 635, "失1.27亿元。").Line(70, 620, "抓获1426人。").EndPage()
            .Line(50, 700, "新建公园12个。").Build();
        DocumentText document = Read(pdf);
        Assert.Equal("全市工作报告\n　　全年破获案件5127起，挽回损\n失1.27亿元。\n　　抓获1426人。\n新建公园12个。\n", document.Text);
        FactSheet facts = ReportAnalyzer.Default.Extract(document.Text);
        Assert.Equal(
            ["5127起 p. 1 ¶ 2", "1.27亿元 p. 1 ¶ 2", "1426人 p. 1 ¶ 3", "12个 p. 2 ¶ 1"],
            facts.Claims.Where(claim => claim is NumericClaim).Select(claim => $"{claim.Text} {document.Places.PlaceOf(claim.Span.Start)}"));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Columns_come_in_the_order_of_the_file()
    {
        byte[] pdf = new TestPdf().Line(50, 700, "左栏一行").Line(50, 685, "左栏二行").Line(320, 700, "右栏一行").Line(320, 685, "右栏二行").Build();
        Assert.Equal("左栏一行\n左栏二行\n右栏一行\n右栏二行\n", Read(pdf).Text);
    }

    [Fact]
    public void Columns_written_row_by_row_are_read_one_after_the_other()
    {
        string[] left = ["全年办结行政案件一千二百起，", "其中治安案件八百四十二起、", "交通案件三百一十八起、其他案", "件一百一十起。"], right = ["全市新建警务站三十五个，新", "增停车位一万二千个，办理出", "入境证件八万六千本，满意率", "达到百分之九十九，比上年提高。"];
        var pdf = new TestPdf().Line(200, 760, "江岭市公安局工作综述横贯两栏的大标题", size: 20);
        for (int i = 0; i < 4; i++) pdf.Line(50, 700 - (15 * i), left[i]).Line(320, 700 - (15 * i), right[i]);
        pdf.Line(50, 600, "通栏的一行文字从左到右写满整个页面越过中间的空白，不属于任何一栏，所以在两栏之后。");
        Assert.Equal(["江岭市公安局工作综述横贯两栏的大标题", .. left, .. right, "通栏的一行文字从左到右写满整个页面越过中间的空白，不属于任何一栏，所以在两栏之后。"], Read(pdf.Build()).Text.TrimEnd().Split('\n').Select(line => line.Trim('\u3000')));
        var three = new TestPdf();
        for (int i = 0; i < 5; i++) three.Line(40, 700 - (15 * i), $"左栏第{i}行的文字很长").Line(220, 700 - (15 * i), $"中栏第{i}行的文字很长").Line(400, 700 - (15 * i), $"右栏第{i}行的文字很长");
        Assert.Equal("左左左左左中中中中中右右右右右", string.Concat(Read(three.Build()).Text.TrimEnd().Split('\n').Select(line => line[0])));
    }

    [Fact]
    public void Tables_stay_in_their_rows()
    {
        var table = new TestPdf();
        for (int i = 0; i < 6; i++) table.Line(50, 700 - (15 * i), "全年办结行政案件数").Line(250, 700 - (15 * i), $"{1200 + i}").Line(350, 700 - (15 * i), $"{i}.5");
        Assert.Equal("全年办结行政案件数\t1203\t3.5", Read(table.Build()).Text.Split('\n')[3]);
        // Thousands of cells in a row, and of rows, take neither stack nor time.
        var wide = new TestPdf();
        for (int i = 0; i < 5; i++)
        {
            for (int k = 0; k < 2000; k++) wide.Line(10 + (200 * k), 700 - (15 * i), "左边的文字也算长");
        }
        Assert.Equal(10_000, Read(wide.Build()).Text.Split("左边").Length - 1);
        var tall = new TestPdf();
        for (int i = 0; i < 5000; i++) tall.Line(50, 100_000 - (15 * i), "案件数").Line(250, 100_000 - (15 * i), "12");
        Assert.Equal(5000, Read(tall.Build()).Text.Split("案件数\t12\n").Length - 1);
        // Two rows show no gutter yet.
        byte[] few = new TestPdf().Line(50, 700, "左边的文字也算长").Line(320, 700, "右边的文字也算长").Line(50, 685, "左边的文字也算长").Line(320, 685, "右边的文字也算长").Build();
        Assert.Equal("左边的文字也算长\t右边的文字也算长", Read(few).Text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("", "chef", true)]
    [InlineData("geheim", "geheim", true)]
    [InlineData("geheim", null, false)]
    [InlineData("geheim", "falsch", false)]
    public void Encrypted_files_open_with_their_password(string needed, string? given, bool opens)
    {
        DocumentReadResult result = Result(new TestPdf().Line(50, 700, "全市破获案件5127起").Build(userPassword: needed), new() { Password = given });
        Assert.Equal(opens, result.IsRead);
        if (opens) Assert.Equal("全市破获案件5127起\n", result.Document!.Text);
        else Assert.Equal((DocumentReadProblemKind.Encrypted, $"a.pdf: is encrypted{(given is null ? ": expected a PDF that opens without a password" : ", and the password does not open it")}"), (result.Problem!.Kind, result.Problem.Message));
    }

    [Fact]
    public void Cells_are_parted_and_raised_figures_stay_in_their_line()
    {
        byte[] pdf = new TestPdf().Line(50, 700, "产值").Line(150, 700, "35.6").Line(50, 685, "面积12").Line(81, 688, "①", size: 6).Build();
        Assert.Equal("产值\t35.6\n面积12①\n", Read(pdf).Text);
    }

    [Fact]
    public void Radicals_are_read_as_the_characters_they_were_drawn_for()
    {
        const string Drawn = "抓获嫌疑⼈1426⼈，同⽐增⻓三分之⼀，⼈⺠币⼆万元，停⻋位12个。";
        DocumentText document = Read(new TestPdf().Line(50, 700, Drawn).Build());
        Assert.Equal("抓获嫌疑人1426人，同比增长三分之一，人民币二万元，停车位12个。\n", document.Text);
        Assert.Equal("ABC一二⺀々", string.Concat("ABC⼀⼆⺀々".Select(RadicalForms.Of)));
    }

    [Fact]
    public void Running_headers_and_footers_are_read_once()
    {
        var pdf = new TestPdf();
        for (int page = 1; page <= 12; page++)
        {
            pdf.Line(200, 760, "江岭市2024年年度报告").Line(page % 2 == 0 ? 50 : 500, 745, $"第{page}页").Line(50, 700, "全年破获案件").Line(50, 685, "5127起，").Line(50, 670, $"投入{page * 3}亿元，")
                .Line(50, 655, $"挽回损失{page * 7}万元。").Line(300, 40, $"{page} / 12").EndPage();
        }
        string text = Read(pdf.Build()).Text;
        Assert.Equal(2, text.Split("年度报告").Length);
        Assert.Equal(2, text.Split(" / 12").Length);
        Assert.Equal(2, text.Split("页").Length);
        Assert.Equal(13, text.Split("破获案件").Length); // the same on every page, but within it
        Assert.All(Enumerable.Range(1, 12), page => Assert.Contains($"挽回损失{page * 7}万元", text, StringComparison.Ordinal)); // at the edge, but not the page's number
        string two = Read(new TestPdf().Line(200, 760, "年度报告").EndPage().Line(200, 760, "年度报告").Build()).Text;
        Assert.Equal("年度报告\n年度报告\n", two);
    }

    [Fact]
    public void Bold_that_is_drawn_twice_is_read_once()
    {
        byte[] pdf = new TestPdf().Line(50, 700, "增").Line(50, 700, "增").Line(60, 700, "长").Build();
        Assert.Equal("增长\n", Read(pdf).Text);
    }

    [Fact]
    public void Scanned_pages_are_named()
    {
        DocumentReadResult scanned = Result(new TestPdf().Picture().EndPage().Picture().Build());
        Assert.Equal(DocumentReadProblemKind.Scanned, scanned.Problem?.Kind);
        Assert.Equal("a.pdf: holds pictures of its 2 pages and no text: expected text; run text recognition (OCR) first", scanned.Problem?.Message);
        DocumentText mixed = Read(new TestPdf().Line(50, 700, "第一页").EndPage().Picture().Build());
        Assert.Equal("page 2: only pictures, no text; run text recognition (OCR) for them", Assert.Single(mixed.Notes));
    }

    [Fact]
    public void Encrypted_file_is_named()
    {
        const string Encrypt = "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 "
            + "/O <0000000000000000000000000000000000000000000000000000000000000000> /U <0000000000000000000000000000000000000000000000000000000000000000> >>";
        DocumentReadResult result = Result(new TestPdf().Line(50, 700, "密").Build(trailer: Encrypt));
        Assert.Equal(DocumentReadProblemKind.Encrypted, result.Problem?.Kind);
        Assert.Equal("a.pdf: is encrypted: expected a PDF that opens without a password", result.Problem?.Message);
    }

    [Fact]
    public void Broken_files_never_throw()
    {
        Assert.Equal("a.pdf: is no PDF: expected %PDF- at its beginning", Result("全市"u8.ToArray()).Problem?.Message);
        Assert.Equal(DocumentReadProblemKind.Broken, Result("%PDF-1.7\nnothing"u8.ToArray()).Problem?.Kind);
        byte[] whole = new TestPdf().Line(50, 700, "全市破获案件5127起").Build(compress: true);
        for (int length = 0; length < whole.Length; length += 97) Result(whole[..length]);
        for (int place = 10; place < whole.Length; place += 53)
        {
            byte[] damaged = [.. whole];
            damaged[place] ^= 0x55;
            Result(damaged);
        }
    }

    [Fact]
    public void Bounds_hold()
    {
        byte[] bomb = TestPdf.Bomb(megabytes: 64);
        Assert.True(bomb.Length < 200_000);
        DocumentReadResult packed = Result(bomb, new() { MaxUnpackedBytes = 1 << 20 });
        Assert.Equal(DocumentReadProblemKind.TooLarge, packed.Problem?.Kind);
        byte[] pages = new TestPdf().Line(50, 700, "一").EndPage().Line(50, 700, "二").Build();
        Assert.Equal("a.pdf: has 2 pages; at most 1 are read", Result(pages, new() { MaxPages = 1 }).Problem?.Message);
        Assert.Equal(DocumentReadProblemKind.TooLarge, Result(pages, new() { MaxTextLength = 1 }).Problem?.Kind);
        Assert.Equal("a.pdf: the file has more than 10 bytes, the most that are read", Result(pages, new() { MaxBytes = 10 }).Problem?.Message);
    }

    private static DocumentReadResult Result(byte[] pdf, DocumentReadOptions? options = null) =>
        DocumentFile.Read(new MemoryStream(pdf), DocumentFileFormat.Pdf, "a.pdf", options);

    private static DocumentText Read(byte[] pdf)
    {
        DocumentReadResult result = Result(pdf);
        Assert.True(result.IsRead, result.Problem?.Message);
        return result.Document;
    }
}
