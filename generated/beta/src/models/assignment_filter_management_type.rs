// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentFilterManagementType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentFilterManagementType {
    /// `devices` (0)
    Devices,
    /// `apps` (1)
    Apps,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AssignmentFilterManagementType: "microsoft.graph.assignmentFilterManagementType";
    Devices: "devices" = 0,
    Apps: "apps" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
