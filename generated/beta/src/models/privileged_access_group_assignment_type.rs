// @generated
use crate::mg;

/// Enumeration `microsoft.graph.privilegedAccessGroupAssignmentType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivilegedAccessGroupAssignmentType {
    /// `assigned` (1)
    Assigned,
    /// `activated` (2)
    Activated,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrivilegedAccessGroupAssignmentType: "microsoft.graph.privilegedAccessGroupAssignmentType";
    Assigned: "assigned" = 1,
    Activated: "activated" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
