// @generated
use crate::mg;

/// Enumeration `microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EligibilityScheduleInstanceFilterByCurrentUserOptions {
    /// `principal` (1)
    Principal,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    EligibilityScheduleInstanceFilterByCurrentUserOptions: "microsoft.graph.eligibilityScheduleInstanceFilterByCurrentUserOptions";
    Principal: "principal" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
