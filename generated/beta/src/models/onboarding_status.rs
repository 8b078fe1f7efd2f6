// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// `unknown` (0)
    Unknown,
    /// `inprogress` (1)
    Inprogress,
    /// `onboarded` (2)
    Onboarded,
    /// `failed` (3)
    Failed,
    /// `offboarding` (4)
    Offboarding,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    OnboardingStatus: "microsoft.graph.onboardingStatus";
    Unknown: "unknown" = 0,
    Inprogress: "inprogress" = 1,
    Onboarded: "onboarded" = 2,
    Failed: "failed" = 3,
    Offboarding: "offboarding" = 4,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
