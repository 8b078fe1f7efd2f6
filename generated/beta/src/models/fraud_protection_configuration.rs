// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fraudProtectionConfiguration`, an abstract complex type.
    FraudProtectionConfiguration "microsoft.graph.fraudProtectionConfiguration" "complex abstract" => FraudProtectionConfigurationKind;
}

/// The types derived from `microsoft.graph.fraudProtectionConfiguration`.
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
