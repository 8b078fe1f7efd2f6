// @generated
use crate::mg;

/// Enumeration `microsoft.graph.signInFrequencyInterval`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignInFrequencyInterval {
    /// `timeBased` (0)
    TimeBased,
    /// `everyTime` (1)
    EveryTime,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SignInFrequencyInterval: "microsoft.graph.signInFrequencyInterval";
    TimeBased: "timeBased" = 0,
    EveryTime: "everyTime" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
