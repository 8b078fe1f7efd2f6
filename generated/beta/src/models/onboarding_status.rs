// @generated
use crate::mg;

/// `microsoft.graph.onboardingStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// `unknown`, 0.
    Unknown,
    /// `inprogress`, 1.
    Inprogress,
    /// `onboarded`, 2.
    Onboarded,
    /// `failed`, 3.
    Failed,
    /// `offboarding`, 4.
    Offboarding,
    /// `unknownFutureValue`, 99.
    UnknownFutureValue,
}

mg::enumeration! {
    OnboardingStatus "microsoft.graph.onboardingStatus" "";
    Unknown "unknown" 0,
    Inprogress "inprogress" 1,
    Onboarded "onboarded" 2,
    Failed "failed" 3,
    Offboarding "offboarding" 4,
    UnknownFutureValue "unknownFutureValue" 99,
}
