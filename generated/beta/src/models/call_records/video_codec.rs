// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.videoCodec`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoCodec {
    /// `unknown` (0)
    Unknown,
    /// `invalid` (1)
    Invalid,
    /// `av1` (2)
    Av1,
    /// `h263` (3)
    H263,
    /// `h264` (4)
    H264,
    /// `h264s` (5)
    H264s,
    /// `h264uc` (6)
    H264uc,
    /// `h265` (7)
    H265,
    /// `rtvc1` (8)
    Rtvc1,
    /// `rtVideo` (9)
    RtVideo,
    /// `xrtvc1` (10)
    Xrtvc1,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
}

mg::enumeration! {
    VideoCodec: "microsoft.graph.callRecords.videoCodec";
    Unknown: "unknown" = 0,
    Invalid: "invalid" = 1,
    Av1: "av1" = 2,
    H263: "h263" = 3,
    H264: "h264" = 4,
    H264s: "h264s" = 5,
    H264uc: "h264uc" = 6,
    H265: "h265" = 7,
    Rtvc1: "rtvc1" = 8,
    RtVideo: "rtVideo" = 9,
    Xrtvc1: "xrtvc1" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
}
