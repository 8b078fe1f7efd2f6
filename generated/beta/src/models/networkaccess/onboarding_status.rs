// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.onboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// `offboarded` (0)
    Offboarded,
    /// `offboardingInProgress` (1)
    OffboardingInProgress,
    /// `onboardingInProgress` (2)
    OnboardingInProgress,
    /// `onboarded` (3)
    Onboarded,
    /// `onboardingErrorOccurred` (4)
    OnboardingErrorOccurred,
    /// `offboardingErrorOccurred` (5)
    OffboardingErrorOccurred,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    OnboardingStatus: "microsoft.graph.networkaccess.onboardingStatus";
    Offboarded: "offboarded" = 0,
    OffboardingInProgress: "offboardingInProgress" = 1,
    OnboardingInProgress: "onboardingInProgress" = 2,
    Onboarded: "onboarded" = 3,
    OnboardingErrorOccurred: "onboardingErrorOccurred" = 4,
    OffboardingErrorOccurred: "offboardingErrorOccurred" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
