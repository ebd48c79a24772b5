using ReportFacts.Tests.Robustness;
using ReportFacts.Text;

namespace ReportFacts.Tests.Serialization;

/// <summary>Documents that all report formats are tried on.</summary>
internal static class ReportSamples
{
    /// <summary>Markup, quotes, workflow commands, direction marks, NUL, a terminal escape and half surrogate pairs around numbers that don't add up.</summary>
    public const string HostileText =
        "<script>alert(1)</script>\"'&amp;]]>\u202E\u2066反向\u0000\u001B[31m\uD800尾\uDC00\uFFFE --> </style> ::error::伪造\r\n共有学生1426人，其中男生715人、<b onclick=\"x\">女生721人</b>。%0A\u2028javascript:alert(2)";

    public const string HostileName = "a\"b'<c>:,&%\u202E\u0000\uD800/行 1.txt";

    public static VerificationResult Page { get; } = Verified("report.txt", SampleTexts.Page);

    public static VerificationResult Hostile { get; } = Verified(HostileName, HostileText);

    public static VerificationResult Unread { get; } =
        new(ReportDocument.Unreadable("bad.txt", ""), null, null, new DocumentProblem(DocumentProblemKind.Unreadable, "bad.txt:2: invalid <UTF-8>\nsecond line"));

    public static VerificationResult Empty { get; } = Verified("empty.txt", "");

    public static VerificationResult Verified(string name, string text)
    {
        FactSheet sheet = ReportAnalyzer.Default.Extract(text);
        return new(new ReportDocument(name, text), sheet, ReportAnalyzer.Default.Verify(sheet), null);
    }
}
