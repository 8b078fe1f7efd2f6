// @generated
use crate::mg;

/// Complex type `microsoft.graph.fraudProtectionProviderConfiguration`, derived from
/// [`FraudProtectionConfiguration`](super::FraudProtectionConfiguration).
pub struct FraudProtectionProviderConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FraudProtectionProviderConfiguration: "microsoft.graph.fraudProtectionProviderConfiguration", complex, base super::FraudProtectionConfiguration;
}

mg::derived_from! { FraudProtectionProviderConfiguration: super::FraudProtectionConfiguration }

impl FraudProtectionProviderConfiguration {
    /// `fraudProtectionProvider`: [`FraudProtectionProvider`](super::FraudProtectionProvider).
    pub const FRAUD_PROTECTION_PROVIDER: mg::Nav<
        FraudProtectionProviderConfiguration,
        super::FraudProtectionProvider,
    > = mg::Nav::new("fraudProtectionProvider");
}
