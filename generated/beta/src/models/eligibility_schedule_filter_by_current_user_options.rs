// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityScheduleFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EligibilityScheduleFilterByCurrentUserOptions: "microsoft.graph.eligibilityScheduleFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
