// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bitLockerRecoveryPasswordRotationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitLockerRecoveryPasswordRotationType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `disabled` (1)
    Disabled,
    /// `enabledForAzureAd` (2)
    EnabledForAzureAd,
    /// `enabledForAzureAdAndHybrid` (3)
    EnabledForAzureAdAndHybrid,
}

mg::enumeration! {
    BitLockerRecoveryPasswordRotationType: "microsoft.graph.bitLockerRecoveryPasswordRotationType";
    NotConfigured: "notConfigured" = 0,
    Disabled: "disabled" = 1,
    EnabledForAzureAd: "enabledForAzureAd" = 2,
    EnabledForAzureAdAndHybrid: "enabledForAzureAdAndHybrid" = 3,
}
