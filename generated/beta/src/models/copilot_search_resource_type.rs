// @generated
use crate::mg;

/// Enumeration `microsoft.graph.copilotSearchResourceType`.
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopilotSearchResourceType {
    /// `unknown` (0)
    Unknown,
    /// `site` (1)
    Site,
    /// `list` (2)
    List,
    /// `listItem` (3)
    ListItem,
    /// `drive` (4)
    Drive,
    /// `driveItem` (5)
    DriveItem,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CopilotSearchResourceType: "microsoft.graph.copilotSearchResourceType";
    Unknown: "unknown" = 0,
    Site: "site" = 1,
    List: "list" = 2,
    ListItem: "listItem" = 3,
    Drive: "drive" = 4,
    DriveItem: "driveItem" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
