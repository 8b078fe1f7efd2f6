// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentScheduleFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleAssignmentScheduleFilterByCurrentUserOptions: "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
