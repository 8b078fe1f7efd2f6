// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentScheduleInstanceFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleAssignmentScheduleInstanceFilterByCurrentUserOptions: "microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
