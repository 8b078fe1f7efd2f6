// @generated
use crate::mg;

/// `microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleEligibilityScheduleFilterByCurrentUserOptions {
    /// `principal`, 1.
    Principal,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    RoleEligibilityScheduleFilterByCurrentUserOptions "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" "";
    Principal "principal" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
