// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sectionItemType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SectionItemType {
    /// `chat` (0)
    Chat,
    /// `channel` (1)
    Channel,
    /// `meeting` (2)
    Meeting,
    /// `community` (3)
    Community,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SectionItemType: "microsoft.graph.sectionItemType";
    Chat: "chat" = 0,
    Channel: "channel" = 1,
    Meeting: "meeting" = 2,
    Community: "community" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
