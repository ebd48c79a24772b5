using System.Buffers.Binary;
using System.Text;

namespace ReportFacts.Segmentation;

/// <summary>jieba's dictionary and models as compiled by tools/SegmenterData; docs/segmentation.md describes the layout.</summary>
internal sealed class SegmenterData
{
    private const string ResourceName = "ReportFacts.Segmentation.jieba.bin";
    private const int HeaderLength = 32;

    private readonly MappedResource resource;
    private readonly (int Start, int Length)[] sections; // within the resource; looked at once, since views are taken for every call

    private SegmenterData(MappedResource resource)
    {
        this.resource = resource;
        ReadOnlySpan<byte> bytes = resource.Bytes;
        if (!BitConverter.IsLittleEndian || !bytes.StartsWith("RFSEG001"u8))
            throw new PlatformNotSupportedException("The segmenter's data are for little-endian machines and this version of the library.");
        Total = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
        LogTotal = BinaryPrimitives.ReadDoubleLittleEndian(bytes[16..]);
        sections = new (int, int)[BinaryPrimitives.ReadInt64LittleEndian(bytes[24..])];
        for (int i = 0; i < sections.Length; i++)
        {
            ReadOnlySpan<byte> row = bytes.Slice(HeaderLength + (i * 8), 8);
            sections[i] = (BinaryPrimitives.ReadInt32LittleEndian(row), BinaryPrimitives.ReadInt32LittleEndian(row[4..]));
            _ = bytes.Slice(sections[i].Start, sections[i].Length);
        }
        Tags = Encoding.ASCII.GetString(View<byte>(5)).Split('\n');
    }

    /// <summary>The data every segmenter shares.</summary>
    public static SegmenterData Shared { get; } = new(MappedResource.Open(ResourceName));

    /// <summary>Sum of the frequencies of all words.</summary>
    public long Total { get; }

    /// <summary>Natural logarithm of <see cref="Total"/>, as jieba computes it.</summary>
    public double LogTotal { get; }

    /// <summary>The names of the tags; the first 64 are those of the tag model, in its order.</summary>
    public string[] Tags { get; }

    /// <summary>The tables, as spans into the mapped resource.</summary>
    public SegmenterTables Tables
    {
        get
        {
            return new()
            {
                Codes = View<ushort>(0),
                Cells = View<TrieCell>(1),
                LogFrequencies = View<double>(2),
                Frequencies = View<int>(3),
                EntryTags = View<byte>(4),
                Probabilities = View<double>(6),
                BoundaryEmissions = View<ushort>(7),
                BoundaryModel = View<double>(8),
                TagModel = View<double>(9),
                StateListOffsets = View<uint>(10),
                StateLists = View<byte>(11),
                StateEmissions = View<ushort>(12),
                LoneStates = View<byte>(13),
            };
        }
    }

    private ReadOnlySpan<T> View<T>(int section)
        where T : unmanaged => resource.View<T>(sections[section].Start, sections[section].Length);
}
