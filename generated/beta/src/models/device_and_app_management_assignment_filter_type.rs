// @generated
use crate::mg;

/// `microsoft.graph.deviceAndAppManagementAssignmentFilterType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// `none`, 0.
    None,
    /// `include`, 1.
    Include,
    /// `exclude`, 2.
    Exclude,
}

mg::enumeration! {
    DeviceAndAppManagementAssignmentFilterType "microsoft.graph.deviceAndAppManagementAssignmentFilterType" "";
    None "none" 0,
    Include "include" 1,
    Exclude "exclude" 2,
}
