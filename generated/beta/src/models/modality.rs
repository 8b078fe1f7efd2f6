// @generated
use crate::mg;

/// Enumeration `microsoft.graph.modality`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modality {
    /// `unknown` (0)
    Unknown,
    /// `audio` (1)
    Audio,
    /// `video` (2)
    Video,
    /// `videoBasedScreenSharing` (3)
    VideoBasedScreenSharing,
    /// `data` (4)
    Data,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    Modality: "microsoft.graph.modality";
    Unknown: "unknown" = 0,
    Audio: "audio" = 1,
    Video: "video" = 2,
    VideoBasedScreenSharing: "videoBasedScreenSharing" = 3,
    Data: "data" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
