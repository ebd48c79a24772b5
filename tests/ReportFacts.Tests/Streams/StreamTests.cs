using System.Runtime.CompilerServices;
using ReportFacts.Claims;
using ReportFacts.Segmentation;
using ReportFacts.Text;
using ReportFacts.Verification;

namespace ReportFacts.Tests.Streams;

/// <summary>Streams of documents: order, bad documents, cancellation, failing sources.</summary>
public sealed class StreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(0)]
    public async Task Results_come_in_the_order_of_the_input_and_are_those_of_single_calls(int degree)
    {
        // Long and short documents in turn, so that later ones are done first.
        ReportDocument[] documents = [.. Enumerable.Range(0, 60).Select(i => new ReportDocument($"{i}", string.Concat(Enumerable.Repeat($"破获案件{i + 1}起。", i % 7 == 0 ? 2000 : 1))))];
        List<ExtractionResult> results = await ReportAnalyzer.Default.ExtractAsync(Of(documents), degree).ToListAsync();
        Assert.Equal(documents.Select(document => document.Id), results.Select(result => result.Document.Id));
        Assert.All(results, result => Assert.Equal(ReportAnalyzer.Default.Extract(result.Document.Text!).Claims.Select(claim => claim.ToString()), result.Facts!.Claims.Select(claim => claim.ToString())));
    }

    [Fact]
    public async Task Bad_documents_become_results_in_their_place()
    {
        var analyzer = new ReportAnalyzer(new() { MaxTextLength = 20, MaxClaims = 2, Segmenter = new Fragile() });
        ReportDocument[] documents =
        [
            new("good", "破获案件3起。"), ReportDocument.Unreadable("gone", "no such file"), new("empty", null), new("long", new string('长', 21)),
            new("dense", "1起、2起、3起。"), new("odd", "破获怪案3起。"), new("last", ""),
        ];
        List<ExtractionResult> results = await analyzer.ExtractAsync(Of(documents), 2).ToListAsync();
        DocumentProblemKind?[] kinds =
        [
            null, DocumentProblemKind.Unreadable, DocumentProblemKind.Unreadable, DocumentProblemKind.TextTooLong, DocumentProblemKind.TooManyClaims,
            DocumentProblemKind.PlugInFailed, null,
        ];
        Assert.Equal(kinds, results.Select(result => result.Problem?.Kind));
        Assert.All(results, result => Assert.Equal(result.Problem is null, result.IsRead));
        Assert.Equal("no such file", results[1].Problem!.Message);
        Assert.IsType<FormatException>(results[5].Problem!.Exception);
        List<VerificationResult> verified = await analyzer.VerifyAsync(Of(documents), maxDegreeOfParallelism: 2).ToListAsync();
        Assert.Equal(kinds, verified.Select(result => result.Problem?.Kind));
        Assert.All(verified, result => Assert.Equal((result.IsRead, result.IsRead), (result.Facts is not null, result.Report is not null)));
    }

    [Fact]
    public async Task Documents_are_checked_against_their_own_source_a_table_or_themselves()
    {
        const string Sum = "全年办结行政案件1260起，其中治安案件842起、交通案件318起、其他案件110起。";
        ReportDocument[] documents = [new("self", Sum), new("source", "破获案件3起。") { SourceText = "全年破获案件4起。" }];
        List<VerificationResult> results = await ReportAnalyzer.Default.VerifyAsync(Of(documents)).ToListAsync();
        Assert.Equal("RF102", Assert.Single(results[0].Report!.Findings).RuleId);
        Assert.NotEqual(VerdictKind.Supported, Assert.Single(results[1].Report!.Verdicts).Kind);
        ReferenceFacts table = ReferenceFacts.Parse("metric,value,unit\n行政案件,1270,起\n");
        List<VerificationResult> against = await ReportAnalyzer.Default.VerifyAsync(Of(documents), table).ToListAsync();
        Assert.Contains(against[0].Report!.Verdicts, verdict => verdict.Kind == VerdictKind.Refuted);
        // A source of its own does not hide the table.
        ReportDocument[] both = [new("both", Sum) { SourceText = Sum }];
        VerificationResult twice = Assert.Single(await ReportAnalyzer.Default.VerifyAsync(Of(both), table).ToListAsync());
        Assert.Contains(twice.Report!.Verdicts, verdict => verdict.Kind == VerdictKind.Refuted && verdict.Rule?.Id == "RF1401");
    }

    [Fact]
    public async Task Reference_date_is_that_of_the_document()
    {
        ReportDocument[] documents = [new("a", "去年") { ReferenceDate = new(2025, 1, 1) }, new("b", "去年")];
        List<ExtractionResult> results = await ReportAnalyzer.Default.ExtractAsync(Of(documents)).ToListAsync();
        Assert.Equal(["2024", ""], results.Select(result => Assert.IsType<DateClaim>(Assert.Single(result.Facts!.Claims)).Date.ToString()));
    }

    [Fact]
    public async Task What_the_source_throws_comes_behind_the_results_before()
    {
        var seen = new List<string>();
        IOException failure = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (ExtractionResult result in ReportAnalyzer.Default.ExtractAsync(FailAfter(5), 3)) seen.Add(result.Document.Id);
        });
        Assert.Equal("disk gone", failure.Message);
        Assert.Equal(["0", "1", "2", "3", "4"], seen);
    }

    [Fact]
    public async Task Cancellation_ends_a_stream_that_waits_for_its_source()
    {
        using var stop = new CancellationTokenSource();
        var seen = new List<string>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ExtractionResult result in ReportAnalyzer.Default.ExtractAsync(HangAfter(2), 2).WithCancellation(stop.Token))
            {
                seen.Add(result.Document.Id);
                if (seen.Count == 2) await stop.CancelAsync();
            }
        }).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(["0", "1"], seen);
    }

    [Fact]
    public async Task Leaving_early_stops_reading_and_disposes_the_source()
    {
        var source = new Counted();
        await foreach (ExtractionResult _ in ReportAnalyzer.Default.ExtractAsync(source.ReadAsync(), 2)) break;
        Assert.True(source.IsDisposed);
        Assert.InRange(source.Read, 1, 12);
    }

    [Fact]
    public async Task Work_runs_on_as_many_threads_as_asked_and_not_more()
    {
        int running = 0, most = 0;
        int Work(int item)
        {
            int now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.Sleep(2);
            Interlocked.Decrement(ref running);
            return item;
        }
        List<int> results = await OrderedParallel.SelectAsync(Enumerable.Range(0, 200).ToAsyncEnumerable(), Work, 3, TestContext.Current.CancellationToken).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 200), results);
        Assert.Equal(3, most);
    }

    [Fact]
    public void Wrong_arguments_are_told_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => { ReportAnalyzer.Default.ExtractAsync(null!); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { ReportAnalyzer.Default.ExtractAsync(Of(), -1); });
        Assert.Throws<ArgumentNullException>(() => { ReportAnalyzer.Default.VerifyAsync(Of(), (ReferenceFacts)null!); });
    }

    private static IAsyncEnumerable<ReportDocument> Of(params ReportDocument[] documents) => documents.ToAsyncEnumerable();

    private static async IAsyncEnumerable<ReportDocument> FailAfter(int count)
    {
        for (int i = 0; i < count; i++) yield return new($"{i}", "破获案件3起。");
        await Task.Yield();
        throw new IOException("disk gone");
    }

    private static async IAsyncEnumerable<ReportDocument> HangAfter(int count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int i = 0; i < count; i++) yield return new($"{i}", "破获案件3起。");
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = most; value > seen; seen = most) Interlocked.CompareExchange(ref most, value, seen);
    }

    private sealed class Counted
    {
        public int Read { get; private set; }

        public bool IsDisposed { get; private set; }

        public async IAsyncEnumerable<ReportDocument> ReadAsync()
        {
            try
            {
                while (true)
                {
                    Read++;
                    yield return new($"{Read}", "破获案件3起。");
                    await Task.Yield();
                }
            }
            finally
            {
                IsDisposed = true;
            }
        }
    }

    private sealed class Fragile : IWordSegmenter
    {
        public void Segment(ReadOnlySpan<char> text, List<Word> words)
        {
            if (text.Contains('怪')) throw new FormatException("no such word");
            JiebaSegmenter.Default.Segment(text, words);
        }
    }
}
