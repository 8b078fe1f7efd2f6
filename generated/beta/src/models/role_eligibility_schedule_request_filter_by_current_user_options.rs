// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleEligibilityScheduleRequestFilterByCurrentUserOptions {
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
    RoleEligibilityScheduleRequestFilterByCurrentUserOptions: "microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    CreatedBy: "createdBy" = 2,
    Approver: "approver" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
