// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleEligibilityScheduleInstanceFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleEligibilityScheduleInstanceFilterByCurrentUserOptions: "microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
