// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.fraudProtectionConfiguration`.
pub struct FraudProtectionConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FraudProtectionConfiguration: "microsoft.graph.fraudProtectionConfiguration", complex abstract, family FraudProtectionConfigurationKind;
}

/// The types derived from [`FraudProtectionConfiguration`].
#[non_exhaustive]
pub enum FraudProtectionConfigurationKind {
    FraudProtectionProviderConfiguration(
        Box<super::FraudProtectionProviderConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<FraudProtectionConfiguration>),
}

mg::family! {
    FraudProtectionConfiguration => FraudProtectionConfigurationKind;
    FraudProtectionProviderConfiguration(super::FraudProtectionProviderConfiguration),
}
