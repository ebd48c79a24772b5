using System.IO.Compression;
using System.Text;

namespace ReportFacts.Tests.Documents;

/// <summary>Writes small Word files from the XML of their body.</summary>
internal static class TestDocx
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(string body, string? footnotes = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>"
                + $"<Override PartName=\"/word/footnotes.xml\" ContentType=\"{Types}footnotes+xml\"/></Types>");
            Write(zip, "_rels/.rels", Relationship("officeDocument", "word/document.xml"));
            Write(zip, "word/document.xml", $"<w:document xmlns:w=\"{Word}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>");
            if (footnotes is not null)
            {
                Write(zip, "word/_rels/document.xml.rels", Relationship("footnotes", "footnotes.xml"));
                Write(zip, "word/footnotes.xml", $"<w:footnotes xmlns:w=\"{Word}\">{footnotes}</w:footnotes>");
            }
        }
        return bytes.ToArray();
    }

    public static string Paragraph(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Relationship(string type, string target) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/></Relationships>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
