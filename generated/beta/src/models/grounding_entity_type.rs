// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groundingEntityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroundingEntityType {
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
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    GroundingEntityType: "microsoft.graph.groundingEntityType";
    Site: "site" = 0,
    List: "list" = 1,
    ListItem: "listItem" = 2,
    Drive: "drive" = 3,
    DriveItem: "driveItem" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
