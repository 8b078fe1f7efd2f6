// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.audioCodec`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioCodec {
    /// `unknown` (0)
    Unknown,
    /// `invalid` (1)
    Invalid,
    /// `cn` (2)
    Cn,
    /// `pcma` (3)
    Pcma,
    /// `pcmu` (4)
    Pcmu,
    /// `amrWide` (5)
    AmrWide,
    /// `g722` (6)
    G722,
    /// `g7221` (7)
    G7221,
    /// `g7221c` (8)
    G7221c,
    /// `g729` (9)
    G729,
    /// `multiChannelAudio` (10)
    MultiChannelAudio,
    /// `muchv2` (11)
    Muchv2,
    /// `opus` (12)
    Opus,
    /// `satin` (13)
    Satin,
    /// `satinFullband` (14)
    SatinFullband,
    /// `rtAudio8` (15)
    RtAudio8,
    /// `rtAudio16` (16)
    RtAudio16,
    /// `silk` (17)
    Silk,
    /// `silkNarrow` (18)
    SilkNarrow,
    /// `silkWide` (19)
    SilkWide,
    /// `siren` (20)
    Siren,
    /// `xmsRta` (21)
    XmsRta,
    /// `unknownFutureValue` (22)
    UnknownFutureValue,
}

mg::enumeration! {
    AudioCodec: "microsoft.graph.callRecords.audioCodec";
    Unknown: "unknown" = 0,
    Invalid: "invalid" = 1,
    Cn: "cn" = 2,
    Pcma: "pcma" = 3,
    Pcmu: "pcmu" = 4,
    AmrWide: "amrWide" = 5,
    G722: "g722" = 6,
    G7221: "g7221" = 7,
    G7221c: "g7221c" = 8,
    G729: "g729" = 9,
    MultiChannelAudio: "multiChannelAudio" = 10,
    Muchv2: "muchv2" = 11,
    Opus: "opus" = 12,
    Satin: "satin" = 13,
    SatinFullband: "satinFullband" = 14,
    RtAudio8: "rtAudio8" = 15,
    RtAudio16: "rtAudio16" = 16,
    Silk: "silk" = 17,
    SilkNarrow: "silkNarrow" = 18,
    SilkWide: "silkWide" = 19,
    Siren: "siren" = 20,
    XmsRta: "xmsRta" = 21,
    UnknownFutureValue: "unknownFutureValue" = 22,
}
