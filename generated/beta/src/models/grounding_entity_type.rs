// @generated
use crate::mg;

/// `microsoft.graph.groundingEntityType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroundingEntityType {
    /// `drive`, 0.
    Drive,
    /// `driveItem`, 1.
    DriveItem,
    /// `list`, 2.
    List,
    /// `listItem`, 3.
    ListItem,
    /// `site`, 4.
    Site,
}

mg::enumeration! {
    GroundingEntityType "microsoft.graph.groundingEntityType" "";
    Drive "drive" 0,
    DriveItem "driveItem" 1,
    List "list" 2,
    ListItem "listItem" 3,
    Site "site" 4,
}
