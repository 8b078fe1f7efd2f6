// @generated
use crate::mg;

/// `microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityScheduleInstanceFilterByCurrentUserOptions {
    /// `principal`, 1.
    Principal,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    EligibilityScheduleInstanceFilterByCurrentUserOptions "microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions" "";
    Principal "principal" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
