// @generated
use crate::mg;

/// Enumeration `microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleEligibilityScheduleFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    RoleEligibilityScheduleFilterByCurrentUserOptions: "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
