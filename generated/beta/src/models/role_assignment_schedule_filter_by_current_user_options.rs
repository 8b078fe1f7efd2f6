// @generated
use crate::mg;

/// `microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentScheduleFilterByCurrentUserOptions {
    /// `principal`, 1.
    Principal,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    RoleAssignmentScheduleFilterByCurrentUserOptions "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" "";
    Principal "principal" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
