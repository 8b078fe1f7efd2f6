// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.remoteAssistanceOnboardingStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistanceonboardingstatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoteAssistanceOnboardingStatus {
    /// `notOnboarded` (0)
    NotOnboarded,
    /// `onboarding` (1)
    Onboarding,
    /// `onboarded` (2)
    Onboarded,
}

mg::enumeration! {
    RemoteAssistanceOnboardingStatus: "microsoft.graph.remoteAssistanceOnboardingStatus";
    NotOnboarded: "notOnboarded" = 0,
    Onboarding: "onboarding" = 1,
    Onboarded: "onboarded" = 2,
}
