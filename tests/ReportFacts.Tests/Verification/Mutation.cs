using System.Globalization;
using ReportFacts.Claims;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>One change to a text, such as a careless hand makes it.</summary>
internal sealed record Mutation(TextSpan Span, string Old, string New)
{
    // Relations that determine each of their values.
    private static readonly HashSet<string> Recomputed =
        ["RF101", "RF102", "RF105", "RF106", "RF107", "RF301", "RF401", "RF402", "RF404", "RF408", "RF504", "RF505", "RF602", "RF701"];

    private static readonly (string Up, string Down)[] Verbs = [("增长", "下降"), ("提高", "降低"), ("提升", "下降"), ("增加", "减少"), ("顺差", "逆差")];

    private static readonly string[] Approximators = ["约", "近", "超过", "余"];

    public string Apply(string text) => string.Concat(text.AsSpan(0, Span.Start), New, text.AsSpan(Span.End));

    public override string ToString() => $"{Old} → {New}";

    /// <summary>The changes of a kind to the numbers of checks that hold.</summary>
    public static IEnumerable<Mutation> Of(string kind, string text, IReadOnlyList<Check> checks) => kind switch
    {
        "digit swap" => OfNumbers(checks, SwapDigits),
        "decimal shift" => OfNumbers(checks, ShiftDecimal),
        "scale" => OfNumbers(checks, ChangeScale),
        "sign" => Signs(text, checks),
        "points to per cent" => Points(checks),
        "swapped pair" => Pairs(text, checks),
        _ => Dropped(text, checks),
    };

    private static IEnumerable<Mutation> OfNumbers(IReadOnlyList<Check> checks, Func<string, string?> change) => checks
        .Where(check => check.Status == CheckStatus.Pass && Recomputed.Contains(check.RuleId))
        .SelectMany(check => check.Operands)
        .Select(operand => operand.Claim)
        .OfType<Claim>()
        .Distinct()
        .Select(claim => change(claim.SourceText) is { } changed ? new Mutation(claim.Span, claim.SourceText, changed) : null)
        .OfType<Mutation>();

    // The verb right before a stated change.
    private static IEnumerable<Mutation> Signs(string text, IReadOnlyList<Check> checks)
    {
        foreach (CheckOperand change in checks.Where(check => check.RuleId is "RF401" or "RF402" or "RF404" or "RF107" or "RF408").Select(check => check.Operands[^1]).Distinct())
        {
            foreach ((string up, string down) in Verbs)
            {
                foreach ((string old, string changed) in new[] { (up, down), (down, up) })
                {
                    int at = change.Span.Start - old.Length;
                    if (at >= 0 && text.AsSpan(at).StartsWith(old, StringComparison.Ordinal) && !(old == "下降" && changed == "提升")) yield return new(new TextSpan(at, old.Length), old, changed);
                }
            }
        }
    }

    private static IEnumerable<Mutation> Points(IReadOnlyList<Check> checks) => checks
        .Where(check => check.RuleId == "RF408")
        .Select(check => check.Operands[^1])
        .Where(change => change.Text.EndsWith("个百分点", StringComparison.Ordinal))
        .Select(change => new Mutation(change.Span, change.Text, change.Text.Replace("个百分点", "%", StringComparison.Ordinal)));

    // The first two values behind 分别 change places, where each is stated again.
    private static IEnumerable<Mutation> Pairs(string text, IReadOnlyList<Check> checks)
    {
        foreach (Check pair in checks.Where(check => check.RuleId == "RF205"))
        {
            (CheckOperand first, CheckOperand second) = (pair.Operands[0], pair.Operands[1]);
            if (!checks.Any(check => check.RuleId == "RF701" && check.Operands.Any(operand => operand.Span == first.Span))) continue;
            TextSpan span = TextSpan.FromBounds(first.Span.Start, second.Span.End);
            yield return new(span, text.Substring(span.Start, span.Length), second.Text + text[first.Span.End..second.Span.Start] + first.Text);
        }
    }

    // A number that agrees with an exact one only thanks to its approximator.
    private static IEnumerable<Mutation> Dropped(string text, IReadOnlyList<Check> checks)
    {
        foreach (CheckOperand operand in checks.Where(check => check.RuleId == "RF704").SelectMany(check => check.Operands))
        {
            foreach (string word in Approximators)
            {
                int before = operand.Span.Start - word.Length, inside = operand.Text.IndexOf(word, StringComparison.Ordinal);
                if (inside > 0) yield return new(operand.Span, operand.Text, operand.Text.Replace(word, "", StringComparison.Ordinal));
                else if (before >= 0 && text.AsSpan(before).StartsWith(word, StringComparison.Ordinal)) yield return new(new TextSpan(before, word.Length), word + operand.Text, "");
            }
        }
    }

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
