// @generated
use crate::mg;

/// `microsoft.graph.entityType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `event`, 0.
    Event,
    /// `message`, 1.
    Message,
    /// `driveItem`, 2.
    DriveItem,
    /// `externalItem`, 4.
    ExternalItem,
    /// `site`, 5.
    Site,
    /// `list`, 6.
    List,
    /// `listItem`, 7.
    ListItem,
    /// `drive`, 8.
    Drive,
    /// `unknownFutureValue`, 9.
    UnknownFutureValue,
    /// `chatMessage`, 10.
    ChatMessage,
    /// `person`, 11.
    Person,
    /// `acronym`, 12.
    Acronym,
    /// `bookmark`, 13.
    Bookmark,
    /// `qna`, 14.
    Qna,
}

mg::enumeration! {
    EntityType "microsoft.graph.entityType" "";
    Event "event" 0,
    Message "message" 1,
    DriveItem "driveItem" 2,
    ExternalItem "externalItem" 4,
    Site "site" 5,
    List "list" 6,
    ListItem "listItem" 7,
    Drive "drive" 8,
    UnknownFutureValue "unknownFutureValue" 9,
    ChatMessage "chatMessage" 10,
    Person "person" 11,
    Acronym "acronym" 12,
    Bookmark "bookmark" 13,
    Qna "qna" 14,
}
