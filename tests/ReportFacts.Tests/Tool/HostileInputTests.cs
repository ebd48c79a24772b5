using System.Text;
using ReportFacts.Tool.Input;

namespace ReportFacts.Tests.Tool;

public sealed class HostileInputTests
{
    [Fact]
    public void Gbk_is_named_in_the_message()
    {
        byte[] investment = [0xCD, 0xB6, 0xD7, 0xCA, 0x33, 0xD2, 0xDA, 0xD4, 0xAA]; // 投资3亿元; the first pair happens to be UTF-8, too
        Assert.Null(Utf8Text.Decode(investment, "a.txt", out string? error));
        Assert.Equal("a.txt:1: invalid UTF-8 (byte 0xD7); it looks like GBK or GB 18030, convert it first", error);
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("投资3亿元"));
        Document[] read = [.. DocumentReader.Read(new InputSelection(["-", "-"], null), input)];
        Assert.Equal(["投资3亿元", null], read.Select(document => document.Text));
        Assert.Equal("<stdin>: is named twice, but can be read only once", read[1].Error);
    }
}
