// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fraudProtectionProvider`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fraudprotectionprovider?view=graph-rest-beta>
    FraudProtectionProvider "microsoft.graph.fraudProtectionProvider" "entity abstract" : super::Entity => FraudProtectionProviderKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { FraudProtectionProvider: super::Entity }

/// The types derived from `microsoft.graph.fraudProtectionProvider`.
#[non_exhaustive]
pub enum FraudProtectionProviderKind {
    ArkoseFraudProtectionProvider(Box<super::ArkoseFraudProtectionProvider>),
    HumanSecurityFraudProtectionProvider(
        Box<super::HumanSecurityFraudProtectionProvider>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<FraudProtectionProvider>),
}

mg::family! {
    FraudProtectionProvider => FraudProtectionProviderKind;
    ArkoseFraudProtectionProvider(super::ArkoseFraudProtectionProvider),
    HumanSecurityFraudProtectionProvider(super::HumanSecurityFraudProtectionProvider),
}
