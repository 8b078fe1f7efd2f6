// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fraudProtectionProviderConfiguration`, a complex type derived from `microsoft.graph.fraudProtectionConfiguration`.
    FraudProtectionProviderConfiguration "microsoft.graph.fraudProtectionProviderConfiguration" "complex" : super::FraudProtectionConfiguration;
}

mg::derived_from! { FraudProtectionProviderConfiguration: super::FraudProtectionConfiguration }

impl FraudProtectionProviderConfiguration {
    /// `fraudProtectionProvider`: `fraudProtectionProvider`
    pub const FRAUD_PROTECTION_PROVIDER: mg::Nav<
        FraudProtectionProviderConfiguration,
        super::FraudProtectionProvider,
    > = mg::Nav::new("fraudProtectionProvider");
}
