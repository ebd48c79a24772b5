using System.Globalization;

namespace ReportFacts.Documents.Pdf;

/// <summary>
/// Drops running headers and footers, which would cut sentences that go on over the page: lines at the edge of a page that other pages have at
/// the same height, but for the page's number. The first of them stays, so that nothing is lost but repetitions.
/// </summary>
internal static class RunningLines
{
    // A header may have two lines; three pages are no chance.
    private const int EdgeLines = 2, FewestPages = 3;

    public static void Drop(IReadOnlyList<List<PdfLine>> pages)
    {
        var counts = new Dictionary<Key, int>();
        for (int page = 0; page < pages.Count; page++)
        {
            foreach (Key key in Edges(pages[page]).SelectMany(line => KeysOf(line, page))) counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        var seen = new HashSet<Key>();
        for (int page = 0; page < pages.Count; page++)
        {
            var again = new HashSet<PdfLine>();
            foreach (PdfLine line in Edges(pages[page]))
            {
                foreach (Key key in KeysOf(line, page))
                {
                    if (counts[key] >= FewestPages && !seen.Add(key)) again.Add(line);
                }
            }
            if (again.Count > 0) pages[page].RemoveAll(again.Contains);
        }
    }

    private static IEnumerable<PdfLine> Edges(List<PdfLine> lines)
    {
        PdfLine[] down = [.. lines.OrderByDescending(line => line.Baseline)];
        return down.Length <= 2 * EdgeLines ? down : down.Take(EdgeLines).Concat(down.TakeLast(EdgeLines));
    }

    // The words themselves, and the words around a first or last number that grows with the page.
    private static IEnumerable<Key> KeysOf(PdfLine line, int page)
    {
        const double SameHeight = 3;
        double height = Math.Round(line.Baseline / SameHeight);
        string text = line.Text;
        yield return new(text, height, 0);
        int first = text.AsSpan().IndexOfAnyInRange('0', '9'), end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (first < 0) yield break;
        int firstEnd = first, last = end;
        while (firstEnd < text.Length && char.IsAsciiDigit(text[firstEnd])) firstEnd++;
        while (last > 0 && char.IsAsciiDigit(text[last - 1])) last--;
        if (AroundNumber(text, first, firstEnd, height, page) is { } before) yield return before;
        if (last > first && AroundNumber(text, last, end, height, page) is { } behind) yield return behind;
    }

    private static Key? AroundNumber(string text, int start, int end, double height, int page) =>
        int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new Key($"{text[..start]}\0{text[end..]}", height, number - page) : null;

    private readonly record struct Key(string Words, double Height, int Offset);
}
