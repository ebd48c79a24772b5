using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportFacts.Tests.Documents;

/// <summary>Writes small PDF files by hand: any UTF-16 text at any place, in the order of the calls.</summary>
internal sealed class TestPdf
{
    private const string Fonts = "/Resources << /Font << /F 3 0 R >> >>";

    private readonly List<string> pages = [];
    private readonly StringBuilder page = new();

    /// <summary>Writes a line.</summary>
    public TestPdf Line(int x, int y, string words, int size = 10)
    {
        string codes = string.Concat(words.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        page.Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Draws a picture in place of words.</summary>
    public TestPdf Picture()
    {
        page.Append("q 100 0 0 100 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n");
        return this;
    }

    public TestPdf EndPage()
    {
        pages.Add(page.ToString());
        page.Clear();
        return this;
    }

    /// <param name="compress">Whether to pack the pages.</param>
    /// <param name="trailer">What to add to the trailer.</param>
    /// <param name="userPassword">What the file is encrypted with; <see langword="null"/> leaves it plain.</param>
    public byte[] Build(bool compress = false, string trailer = "", string? userPassword = null)
    {
        PdfEncryption? encryption = userPassword is null ? null : new(userPassword);
        if (page.Length > 0) EndPage();
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>"),
            Ascii("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"),
            Ascii("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry " + Name(encryption, "Adobe") + " /Ordering " + Name(encryption, "Identity") + " /Supplement 0 >> /DW 1000 "
                + "/W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>"),
            Stream(Encoding.ASCII.GetBytes("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end"), false, encryption, 5),
        };
        for (int i = 0; i < pages.Count; i++)
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {Fonts} /Contents {7 + (2 * i)} 0 R >>"));
            objects.Add(Stream(Encoding.ASCII.GetBytes(pages[i]), compress, encryption, 7 + (2 * i)));
        }
        if (encryption is null) return Join(objects, trailer);
        objects.Add(Ascii(encryption.Dictionary));
        return Join(objects, $"{trailer} /Encrypt {objects.Count} 0 R {encryption.Id}");
    }

    /// <summary>A PDF whose page would unpack to many bytes.</summary>
    public static byte[] Bomb(int megabytes)
    {
        var pdf = new TestPdf();
        pdf.page.Append(' ', megabytes * 1024 * 1024);
        return pdf.Build(compress: true);
    }

    private static byte[] Join(List<byte[]> objects, string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (int i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        long table = file.Length;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(place => $"{place:D10} 00000 n \n"))}"));
        file.Write(Ascii($"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(byte[] content, bool compress, PdfEncryption? encryption, int number)
    {
        if (encryption is not null && !compress) content = encryption.Encrypt(number, content);
        if (!compress) return [.. Ascii($"<< /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8];
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        return [.. Ascii($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static string Name(PdfEncryption? encryption, string name) =>
        encryption is null ? $"({name})" : $"<{Convert.ToHexString(encryption.Encrypt(4, Encoding.ASCII.GetBytes(name)))}>";

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
