// @generated
use crate::mg;

/// `microsoft.graph.deviceAndAppManagementAssignmentSource`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentSource {
    /// `direct`, 0.
    Direct,
    /// `policySets`, 1.
    PolicySets,
}

mg::enumeration! {
    DeviceAndAppManagementAssignmentSource "microsoft.graph.deviceAndAppManagementAssignmentSource" "";
    Direct "direct" 0,
    PolicySets "policySets" 1,
}
