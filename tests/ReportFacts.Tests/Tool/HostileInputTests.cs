using System.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tests.Tool;

public sealed class HostileInputTests
{
    [Fact]
    public void Texts_of_Chinese_offices_are_decoded()
    {
        byte[] investment = [0xCD, 0xB6, 0xD7, 0xCA, 0x33, 0xD2, 0xDA, 0xD4, 0xAA]; // 投资3亿元; the first pair happens to be UTF-8, too
        Assert.Equal(("投资3亿元", "gb18030"), Decode(investment));
        Assert.Equal(("投资3亿元", "utf-16"), Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("投资3亿元")]));
        Assert.Equal(("投资3亿元", "utf-16BE"), Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("投资3亿元")]));
        Assert.Equal(("投资3亿元", "utf-8"), Decode([0xEF, 0xBB, 0xBF, .. "投资3亿元"u8]));
    }

    [Fact]
    public void Damaged_text_is_never_taken_for_another_encoding()
    {
        byte[] text = Encoding.UTF8.GetBytes("全年投资3亿元，\n新建公园12个，抓获1426人。");
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] < 0x80) continue;
            byte[] damaged = [.. text];
            damaged[at] = 0xFF;
            Assert.Equal(null as string, Decode(damaged).Text);
            damaged[at] = (byte)'a';
            Assert.Equal(null as string, Decode(damaged).Text);
        }
        Assert.Null(InputText.Decode([.. "一\n二\n"u8, 0xE4, 0xBA], "a.txt", out _, out string? error));
        Assert.Equal("a.txt:3: invalid UTF-8 (byte 0xE4); expected text in UTF-8, UTF-16 or GB 18030", error);
        Assert.Null(Decode("caf\u00E9 3"u8.ToArray()[..4]).Text);
        Assert.Null(Decode([0xFF, 0xFE, 0x00]).Text);
    }

    private static (string? Text, string Encoding) Decode(byte[] bytes) => (InputText.Decode(bytes, "a.txt", out string encoding, out _), encoding);

    [Fact]
    public void Standard_input_is_read_once()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("投资3亿元"));
        Document[] read = [.. DocumentReader.Read(new InputSelection(["-", "-"], null), input)];
        Assert.Equal(["投资3亿元", null], read.Select(document => document.Text));
        Assert.Equal("<stdin>: is named twice, but can be read only once", read[1].Error);
    }
}
