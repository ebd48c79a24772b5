using System.Text;
using ReportFacts.Documents;
using ReportFacts.Text;

namespace ReportFacts.Tests.Documents;

public sealed class DocxTests
{
    [Fact]
    public void Paragraphs_tables_breaks_and_footnotes_become_lines()
    {
        byte[] docx = TestDocx.Of(
            "<w:p><w:r><w:t>全市破获案</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>件5127起</w:t><w:noBreakHyphen/><w:br/><w:t>次行</w:t></w:r></w:p><w:p/>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>产值</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>35.6</w:t></w:r></w:p><w:p><w:r><w:t>亿元</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + TestDocx.Paragraph("末段"),
            "<w:footnote w:id=\"1\">" + TestDocx.Paragraph("注：初步数") + "</w:footnote>");
        DocumentText document = Read(docx);
        Assert.Equal("全市破获案件5127起-\n次行\n产值\t35.6 亿元\n\t12\n末段\n注：初步数\n", document.Text);
        Assert.Equal(new DocumentPlace(0, 1), document.Places.PlaceOf(document.Text.IndexOf("次行", StringComparison.Ordinal)));
        Assert.Equal(new DocumentPlace(0, 4), document.Places.PlaceOf(document.Text.IndexOf("末段", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_are_those_that_word_laid_out()
    {
        byte[] docx = TestDocx.Of(TestDocx.Paragraph("甲") + "<w:p><w:r><w:t>乙一</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>乙二</w:t></w:r></w:p>" + TestDocx.Paragraph("丙"));
        DocumentText document = Read(docx);
        Assert.Equal("甲\n乙一乙二\n丙\n", document.Text);
        Assert.Equal(["p. 1 ¶ 1", "p. 1 ¶ 2", "p. 2 ¶ 1", "p. 2 ¶ 2"], new[] { "甲", "乙一", "乙二", "丙" }.Select(word => document.Places.PlaceOf(document.Text.IndexOf(word, StringComparison.Ordinal)).ToString()));
    }

    [Fact]
    public void What_a_reader_does_not_see_is_left_out()
    {
        byte[] docx = TestDocx.Of("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>图</w:t></mc:Choice><mc:Fallback><w:t>图</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        Assert.Equal("新显图\n", Read(docx).Text);
    }

    [Fact]
    public void Encrypted_old_and_broken_files_are_named()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        DocumentReadResult encrypted = Result([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        Assert.Equal((DocumentReadProblemKind.Encrypted, "a.docx: is encrypted: expected a Word file that opens without a password"), (encrypted.Problem!.Kind, encrypted.Problem.Message));
        Assert.Equal("a.docx: is a file of Word 97-2003 (.doc): expected .docx; save it as that", Result(ole).Problem?.Message);
        Assert.StartsWith("a.docx: is no Word file (.docx), or a damaged one", Result("text"u8.ToArray()).Problem?.Message, StringComparison.Ordinal);
        byte[] whole = TestDocx.Of(TestDocx.Paragraph("全市破获案件5127起"));
        for (int length = 0; length < whole.Length; length += 61) Assert.Equal(DocumentReadProblemKind.Broken, Result(whole[..length]).Problem?.Kind);
    }

    [Fact]
    public void Zip_bomb_is_refused_before_it_is_unpacked()
    {
        byte[] bomb = TestDocx.Of(TestDocx.Paragraph(new string('一', 20_000_000)));
        Assert.True(bomb.Length < 500_000);
        DocumentReadResult result = Result(bomb, new() { MaxUnpackedBytes = 1 << 20 });
        Assert.Equal((DocumentReadProblemKind.TooLarge, "a.docx: unpacks to more than 1048576 bytes, the most that are read"), (result.Problem!.Kind, result.Problem.Message));
        Assert.Equal(DocumentReadProblemKind.TooLarge, Result(bomb, new() { MaxTextLength = 1000 }).Problem?.Kind);
    }

    private static DocumentReadResult Result(byte[] docx, DocumentReadOptions? options = null) =>
        DocumentFile.Read(new MemoryStream(docx), DocumentFileFormat.Docx, "a.docx", options);

    private static DocumentText Read(byte[] docx)
    {
        DocumentReadResult result = Result(docx);
        Assert.True(result.IsRead, result.Problem?.Message);
        return result.Document;
    }
}
