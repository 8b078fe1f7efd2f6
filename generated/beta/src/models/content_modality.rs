// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentModality`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentModality {
    /// `audio` (0)
    Audio,
    /// `video` (1)
    Video,
    /// `image` (2)
    Image,
    /// `text` (3)
    Text,
    /// `multimodal` (4)
    Multimodal,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentModality: "microsoft.graph.contentModality";
    Audio: "audio" = 0,
    Video: "video" = 1,
    Image: "image" = 2,
    Text: "text" = 3,
    Multimodal: "multimodal" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
