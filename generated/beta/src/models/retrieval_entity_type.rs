// @generated
use crate::mg;

/// Enumeration `microsoft.graph.retrievalEntityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetrievalEntityType {
    /// `site` (0)
    Site,
    /// `list` (1)
    List,
    /// `listItem` (2)
    ListItem,
    /// `drive` (3)
    Drive,
    /// `driveItem` (4)
    DriveItem,
    /// `externalItem` (5)
    ExternalItem,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    RetrievalEntityType: "microsoft.graph.retrievalEntityType";
    Site: "site" = 0,
    List: "list" = 1,
    ListItem: "listItem" = 2,
    Drive: "drive" = 3,
    DriveItem: "driveItem" = 4,
    ExternalItem: "externalItem" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
