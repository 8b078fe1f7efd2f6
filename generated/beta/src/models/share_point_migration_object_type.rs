// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sharePointMigrationObjectType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SharePointMigrationObjectType {
    /// `site` (0)
    Site,
    /// `web` (1)
    Web,
    /// `folder` (2)
    Folder,
    /// `list` (3)
    List,
    /// `listItem` (4)
    ListItem,
    /// `file` (5)
    File,
    /// `alert` (6)
    Alert,
    /// `sharedWithObject` (7)
    SharedWithObject,
    /// `invalid` (8)
    Invalid,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    SharePointMigrationObjectType: "microsoft.graph.sharePointMigrationObjectType";
    Site: "site" = 0,
    Web: "web" = 1,
    Folder: "folder" = 2,
    List: "list" = 3,
    ListItem: "listItem" = 4,
    File: "file" = 5,
    Alert: "alert" = 6,
    SharedWithObject: "sharedWithObject" = 7,
    Invalid: "invalid" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
