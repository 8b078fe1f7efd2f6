// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleAssignmentScheduleRequestFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `createdBy` (2)
    CreatedBy,
    /// `approver` (3)
    Approver,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions: "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    CreatedBy: "createdBy" = 2,
    Approver: "approver" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
