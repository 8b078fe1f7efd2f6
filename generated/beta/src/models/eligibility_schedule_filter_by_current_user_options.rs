// @generated
use crate::mg;

/// `microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityScheduleFilterByCurrentUserOptions {
    /// `principal`, 1.
    Principal,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    EligibilityScheduleFilterByCurrentUserOptions "microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions" "";
    Principal "principal" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
