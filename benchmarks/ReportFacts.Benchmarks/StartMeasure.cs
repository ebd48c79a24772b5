using System.Diagnostics;
using ReportFacts.Segmentation;

namespace ReportFacts.Benchmarks;

/// <summary>What the first use in a fresh process costs: <c>--start</c>. Run it several times; each run is one measurement.</summary>
internal static class StartMeasure
{
    private const string Sentence = "2021年全市共破获刑事案件120起，同比下降5.3%，其中盗窃案件41起，抓获嫌疑人159名，追回财物约3.2亿元，位居全省第二位。";

    public static void Run()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        int claims = ReportAnalyzer.Default.Extract(Sentence).Claims.Count;
        TimeSpan extraction = clock.Elapsed;
        var words = new List<Word>();
        JiebaSegmenter.Default.Segment(Sentence, words);
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        clock.Restart();
        int checks = ReportAnalyzer.Default.Verify(ReportAnalyzer.Default.Extract(Sentence)).Checks.Count;
        Console.WriteLine($"first extraction {extraction.TotalMilliseconds:F1} ms ({claims} claims), lexicon and segmenter then hold {held / 1e6:F2} MB; first verification {clock.Elapsed.TotalMilliseconds:F1} ms ({checks} checks)");
    }
}
