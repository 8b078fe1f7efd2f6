// @generated
use crate::mg;

/// Enumeration `microsoft.graph.callRecords.modality`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modality {
    /// `audio` (0)
    Audio,
    /// `video` (1)
    Video,
    /// `videoBasedScreenSharing` (2)
    VideoBasedScreenSharing,
    /// `data` (3)
    Data,
    /// `screenSharing` (4)
    ScreenSharing,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    Modality: "microsoft.graph.callRecords.modality";
    Audio: "audio" = 0,
    Video: "video" = 1,
    VideoBasedScreenSharing: "videoBasedScreenSharing" = 2,
    Data: "data" = 3,
    ScreenSharing: "screenSharing" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
