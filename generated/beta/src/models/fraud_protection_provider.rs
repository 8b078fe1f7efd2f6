// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.fraudProtectionProvider`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`FraudProtectionProviderCollection`], for example
/// `graph.identity().risk_prevention().fraud_protection_providers()`.
///
/// [`FraudProtectionProviderCollection`]: crate::requests::fraud_protection_provider::FraudProtectionProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/fraudprotectionprovider?view=graph-rest-beta
pub struct FraudProtectionProvider {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FraudProtectionProvider: "microsoft.graph.fraudProtectionProvider", entity abstract, base super::Entity, family FraudProtectionProviderKind;
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { FraudProtectionProvider: super::Entity }

/// The types derived from [`FraudProtectionProvider`].
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
