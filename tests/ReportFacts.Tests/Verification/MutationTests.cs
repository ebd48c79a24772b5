using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// Changes one number at a time in texts dense in relations: of the changes to numbers that sit in a recomputed relation, nearly all must be
/// found; the unchanged texts must raise nothing.
/// </summary>
[Trait("Category", "Mutation")]
public sealed class MutationTests
{
    private static readonly HashSet<string> Recomputed =
        ["RF101", "RF102", "RF105", "RF107", "RF301", "RF401", "RF402", "RF404", "RF408", "RF504", "RF505", "RF602"];

    private static readonly string[] Texts = [.. TestTable.Read(Path.Combine("Verification", "dense.tsv"), 2).Select(row => row[1])];

    [Fact]
    public void UnchangedTextsRaiseNothing() => Assert.All(Texts, text => Assert.Empty(Verify(text).Findings));

    [Theory]
    [InlineData("digit swap")]
    [InlineData("decimal shift")]
    [InlineData("scale")]
    public void OneChangedNumberIsFound(string mutation)
    {
        int tried = 0;
        var missed = new List<string>();
        foreach (string text in Texts)
        {
            foreach (Claim claim in Covered(text))
            {
                if (Mutate(claim.SourceText, mutation) is not { } changed) continue;
                string mutant = string.Concat(text.AsSpan(0, claim.Span.Start), changed, text.AsSpan(claim.Span.End));
                tried++;
                if (!Verify(mutant).Findings.Any()) missed.Add($"{claim.SourceText} → {changed}");
            }
        }
        Assert.True(tried >= 20, $"only {tried} mutants");
        Assert.True(missed.Count <= tried * 0.05, $"{missed.Count} of {tried} missed: {string.Join(", ", missed)}");
    }

    [Theory]
    [InlineData("城镇化率由58.1%提高到60.4%，提高2.3个百分点。", "城镇化率由58.1%提高到60.4%，提高2.3%。")]
    [InlineData("利润由5.6亿元降至4.9亿元，下降12.5%。", "利润由5.6亿元降至4.9亿元，增长12.5%。")]
    [InlineData("会场座位约300个。会务到位。会场座位312个。", "会场座位300个。会务到位。会场座位312个。")]
    public void ChangedWordsAreFound(string text, string mutant)
    {
        Assert.Empty(Verify(text).Findings);
        Assert.NotEmpty(Verify(mutant).Findings);
    }

    private static VerificationReport Verify(string text) => ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(text));

    private static IEnumerable<Claim> Covered(string text) => Verify(text).Checks
        .Where(check => check.Status == CheckStatus.Pass && Recomputed.Contains(check.RuleId))
        .SelectMany(check => check.Operands)
        .Select(operand => operand.Claim)
        .OfType<Claim>()
        .Distinct();

    private static string? Mutate(string number, string mutation) => mutation switch
    {
        "digit swap" => SwapDigits(number),
        "decimal shift" => ShiftDecimal(number),
        _ => ChangeScale(number),
    };

    // The first two neighbouring digits that differ change places.
    private static string? SwapDigits(string number)
    {
        for (int i = 0; i + 1 < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]) && char.IsAsciiDigit(number[i + 1]) && number[i] != number[i + 1] && number[i + 1] != '0')
                return $"{number[..i]}{number[i + 1]}{number[i]}{number[(i + 2)..]}";
        }
        return null;
    }

    private static string? ShiftDecimal(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        if (point < 1 || point + 1 >= number.Length) return null;
        string digits = new([.. number.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')]);
        if (!decimal.TryParse(digits, CultureInfo.InvariantCulture, out decimal value)) return null;
        return (value * 10).ToString("0.#####", CultureInfo.InvariantCulture) + number[digits.Length..];
    }

    private static string? ChangeScale(string number) =>
        number.Contains('万', StringComparison.Ordinal) ? number.Replace('万', '亿') : number.Contains('亿', StringComparison.Ordinal) ? number.Replace('亿', '万') : null;
}
