// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `event` (0)
    Event,
    /// `message` (1)
    Message,
    /// `driveItem` (2)
    DriveItem,
    /// `externalItem` (4)
    ExternalItem,
    /// `site` (5)
    Site,
    /// `list` (6)
    List,
    /// `listItem` (7)
    ListItem,
    /// `drive` (8)
    Drive,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
    /// `acronym` (10)
    Acronym,
    /// `bookmark` (11)
    Bookmark,
    /// `chatMessage` (12)
    ChatMessage,
    /// `person` (13)
    Person,
    /// `qna` (16)
    Qna,
}

mg::enumeration! {
    EntityType: "microsoft.graph.entityType";
    Event: "event" = 0,
    Message: "message" = 1,
    DriveItem: "driveItem" = 2,
    ExternalItem: "externalItem" = 4,
    Site: "site" = 5,
    List: "list" = 6,
    ListItem: "listItem" = 7,
    Drive: "drive" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
    Acronym: "acronym" = 10,
    Bookmark: "bookmark" = 11,
    ChatMessage: "chatMessage" = 12,
    Person: "person" = 13,
    Qna: "qna" = 16,
}
