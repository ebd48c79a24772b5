using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportFacts.Segmentation;

/// <summary>jieba's dictionary and models as compiled by tools/SegmenterData; docs/segmentation.md describes the layout.</summary>
internal sealed class SegmenterData
{
    private const string ResourceName = "ReportFacts.Segmentation.jieba.bin";
    private const int HeaderLength = 32;

    private readonly MappedResource resource;
    private readonly Range[] sections;

    private SegmenterData(MappedResource resource)
    {
        this.resource = resource;
        ReadOnlySpan<byte> bytes = resource.Bytes;
        if (!BitConverter.IsLittleEndian || !bytes.StartsWith("RFSEG001"u8))
            throw new PlatformNotSupportedException("The segmenter's data are for little-endian machines and this version of the library.");
        Total = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
        LogTotal = BinaryPrimitives.ReadDoubleLittleEndian(bytes[16..]);
        sections = new Range[BinaryPrimitives.ReadInt64LittleEndian(bytes[24..])];
        for (int i = 0; i < sections.Length; i++)
        {
            ReadOnlySpan<byte> row = bytes.Slice(HeaderLength + (i * 8), 8);
            int start = BinaryPrimitives.ReadInt32LittleEndian(row);
            sections[i] = start..(start + BinaryPrimitives.ReadInt32LittleEndian(row[4..]));
        }
        Tags = Encoding.ASCII.GetString(bytes[sections[5]]).Split('\n');
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
            ReadOnlySpan<byte> bytes = resource.Bytes;
            return new()
            {
                Codes = View<ushort>(bytes, 0),
                Cells = View<TrieCell>(bytes, 1),
                LogFrequencies = View<double>(bytes, 2),
                Frequencies = View<int>(bytes, 3),
                EntryTags = View<byte>(bytes, 4),
                Probabilities = View<double>(bytes, 6),
                BoundaryEmissions = View<ushort>(bytes, 7),
                BoundaryModel = View<double>(bytes, 8),
                TagModel = View<double>(bytes, 9),
                StateListOffsets = View<uint>(bytes, 10),
                StateLists = View<byte>(bytes, 11),
                StateEmissions = View<ushort>(bytes, 12),
                LoneStates = View<byte>(bytes, 13),
            };
        }
    }

    private ReadOnlySpan<T> View<T>(ReadOnlySpan<byte> bytes, int section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(bytes[sections[section]]);
}
