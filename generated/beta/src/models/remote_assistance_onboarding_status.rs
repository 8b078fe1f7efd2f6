// @generated
use crate::mg;

/// `microsoft.graph.remoteAssistanceOnboardingStatus`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteAssistanceOnboardingStatus {
    /// `notOnboarded`, 0.
    NotOnboarded,
    /// `onboarding`, 1.
    Onboarding,
    /// `onboarded`, 2.
    Onboarded,
}

mg::enumeration! {
    RemoteAssistanceOnboardingStatus "microsoft.graph.remoteAssistanceOnboardingStatus" "";
    NotOnboarded "notOnboarded" 0,
    Onboarding "onboarding" 1,
    Onboarded "onboarded" 2,
}
