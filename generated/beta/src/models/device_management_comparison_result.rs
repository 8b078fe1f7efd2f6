// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceManagementComparisonResult`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomparisonresult?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementComparisonResult {
    /// `unknown` (0)
    Unknown,
    /// `equal` (1)
    Equal,
    /// `notEqual` (2)
    NotEqual,
    /// `added` (3)
    Added,
    /// `removed` (4)
    Removed,
}

mg::enumeration! {
    DeviceManagementComparisonResult: "microsoft.graph.deviceManagementComparisonResult";
    Unknown: "unknown" = 0,
    Equal: "equal" = 1,
    NotEqual: "notEqual" = 2,
    Added: "added" = 3,
    Removed: "removed" = 4,
}
