// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.deviceAndAppManagementAssignmentSource`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceandappmanagementassignmentsource?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentSource {
    /// `direct` (0)
    Direct,
    /// `policySets` (1)
    PolicySets,
}

mg::enumeration! {
    DeviceAndAppManagementAssignmentSource: "microsoft.graph.deviceAndAppManagementAssignmentSource";
    Direct: "direct" = 0,
    PolicySets: "policySets" = 1,
}
