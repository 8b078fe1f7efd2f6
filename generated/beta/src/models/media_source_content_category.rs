// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mediaSourceContentCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaSourceContentCategory {
    /// `meeting` (0)
    Meeting,
    /// `liveStream` (1)
    LiveStream,
    /// `presentation` (2)
    Presentation,
    /// `screenRecording` (3)
    ScreenRecording,
    /// `story` (4)
    Story,
    /// `profile` (5)
    Profile,
    /// `chat` (6)
    Chat,
    /// `note` (7)
    Note,
    /// `comment` (8)
    Comment,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    MediaSourceContentCategory: "microsoft.graph.mediaSourceContentCategory";
    Meeting: "meeting" = 0,
    LiveStream: "liveStream" = 1,
    Presentation: "presentation" = 2,
    ScreenRecording: "screenRecording" = 3,
    Story: "story" = 4,
    Profile: "profile" = 5,
    Chat: "chat" = 6,
    Note: "note" = 7,
    Comment: "comment" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
