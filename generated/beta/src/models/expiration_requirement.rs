// @generated
use crate::mg;

/// Enumeration `microsoft.graph.expirationRequirement`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationRequirement {
    /// `rememberMultifactorAuthenticationOnTrustedDevices` (0)
    RememberMultifactorAuthenticationOnTrustedDevices,
    /// `tenantTokenLifetimePolicy` (1)
    TenantTokenLifetimePolicy,
    /// `audienceTokenLifetimePolicy` (2)
    AudienceTokenLifetimePolicy,
    /// `signInFrequencyPeriodicReauthentication` (3)
    SignInFrequencyPeriodicReauthentication,
    /// `ngcMfa` (4)
    NgcMfa,
    /// `signInFrequencyEveryTime` (5)
    SignInFrequencyEveryTime,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ExpirationRequirement: "microsoft.graph.expirationRequirement";
    RememberMultifactorAuthenticationOnTrustedDevices: "rememberMultifactorAuthenticationOnTrustedDevices" = 0,
    TenantTokenLifetimePolicy: "tenantTokenLifetimePolicy" = 1,
    AudienceTokenLifetimePolicy: "audienceTokenLifetimePolicy" = 2,
    SignInFrequencyPeriodicReauthentication: "signInFrequencyPeriodicReauthentication" = 3,
    NgcMfa: "ngcMfa" = 4,
    SignInFrequencyEveryTime: "signInFrequencyEveryTime" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
