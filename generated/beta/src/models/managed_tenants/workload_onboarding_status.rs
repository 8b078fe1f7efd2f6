// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedTenants.workloadOnboardingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkloadOnboardingStatus {
    /// `notOnboarded` (0)
    NotOnboarded,
    /// `onboarded` (1)
    Onboarded,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkloadOnboardingStatus: "microsoft.graph.managedTenants.workloadOnboardingStatus";
    NotOnboarded: "notOnboarded" = 0,
    Onboarded: "onboarded" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
