// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.onboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// `insufficientInfo` (0)
    InsufficientInfo,
    /// `onboarded` (1)
    Onboarded,
    /// `canBeOnboarded` (2)
    CanBeOnboarded,
    /// `unsupported` (3)
    Unsupported,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    OnboardingStatus: "microsoft.graph.security.onboardingStatus";
    InsufficientInfo: "insufficientInfo" = 0,
    Onboarded: "onboarded" = 1,
    CanBeOnboarded: "canBeOnboarded" = 2,
    Unsupported: "unsupported" = 3,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
