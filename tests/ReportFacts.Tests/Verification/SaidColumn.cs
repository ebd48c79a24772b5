using ReportFacts.Tests.House;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Verification;

/// <summary>
/// The last column of the tables of sentences: all that is said to the sentence, in Chinese, with formulas or the words it is about. A row may leave it out;
/// <c>REPORTFACTS_WRITE_RULES=1</c> writes it, to be read in the diff.
/// </summary>
internal static class SaidColumn
{
    /// <summary>What checks say, on one line.</summary>
    public static string Of(IEnumerable<Check> checks) => string.Join(" ‖ ", checks
        .Select(check => check.Formula is null ? $"{string.Join("、", check.Operands.Select(operand => operand.Text))}：{check.MessageZh}" : check.MessageZh)
        .Select(message => message.ReplaceLineEndings("⏎").Replace("\t", "⇥", StringComparison.Ordinal)));

    /// <summary>Writes the column of a table when that is asked for.</summary>
    /// <param name="table">The table, relative to the folder of these tests.</param>
    /// <param name="columns">How many columns stand before it.</param>
    /// <param name="said">What is said to a row.</param>
    public static void Write(string table, int columns, Func<string[], string> said)
    {
        if (Environment.GetEnvironmentVariable("REPORTFACTS_WRITE_RULES") != "1") return;
        string file = Path.Combine(Repository.Root, "tests", "ReportFacts.Tests", "Verification", table);
        File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line.Length == 0 || line[0] == '#' ? line : Written(line.Split('\t')[..columns])));
        string Written(string[] row) => string.Join('\t', [.. row, said(row)]).TrimEnd('\t');
    }
}
