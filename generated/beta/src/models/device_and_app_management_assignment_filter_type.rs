// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceAndAppManagementAssignmentFilterType`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentfiltertype?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// `none` (0)
    None,
    /// `include` (1)
    Include,
    /// `exclude` (2)
    Exclude,
}

mg::enumeration! {
    DeviceAndAppManagementAssignmentFilterType: "microsoft.graph.deviceAndAppManagementAssignmentFilterType";
    None: "none" = 0,
    Include: "include" = 1,
    Exclude: "exclude" = 2,
}
