// @generated
use crate::mg;

/// Enumeration `microsoft.graph.verifiedIdUsageConfigurationPurpose`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifiedIdUsageConfigurationPurpose {
    /// `recovery` (0)
    Recovery,
    /// `onboarding` (1)
    Onboarding,
    /// `all` (2)
    All,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    VerifiedIdUsageConfigurationPurpose: "microsoft.graph.verifiedIdUsageConfigurationPurpose";
    Recovery: "recovery" = 0,
    Onboarding: "onboarding" = 1,
    All: "all" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
