using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace ReportFacts.Documents.Pdf;

/// <summary>The filters of PdfPig, except that a deflated stream that would unpack to too much is refused before it takes the memory.</summary>
internal sealed class BoundedFilters(long mostBytes) : IFilterProvider
{
    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> chain) =>
        chain.Any(filter => filter is FlateFilter) ? [.. chain.Select(filter => filter is FlateFilter ? new BoundedFlate(filter, mostBytes) : filter)] : chain;

    private sealed class BoundedFlate(IFilter inner, long mostBytes) : IFilter
    {
        // Deflate cannot do better than 1032 to 1.
        private const long BestRatio = 1032;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (input.Length * BestRatio > mostBytes && UnpacksTo(input) > mostBytes)
                throw new DocumentReadException(DocumentReadProblemKind.TooLarge, $"a compressed stream unpacks to more than {mostBytes} bytes, the most that are read");
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private long UnpacksTo(Memory<byte> input)
        {
            long total = 0;
            byte[] part = new byte[81_920];
            using var packed = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
            try
            {
                for (int read = packed.Read(part); read > 0 && total <= mostBytes; read = packed.Read(part)) total += read;
            }
            catch (InvalidDataException)
            {
                // Damaged: the filter itself will say so, or make the best of it.
            }
            return total;
        }
    }
}
