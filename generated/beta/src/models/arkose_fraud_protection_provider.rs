// @generated
use crate::mg;

/// Entity type [`microsoft.graph.arkoseFraudProtectionProvider`][reference], derived from
/// [`FraudProtectionProvider`](super::FraudProtectionProvider).
///
/// Requests: [`ArkoseFraudProtectionProviderCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .fraud_protection_providers()
///     .cast_to_arkose_fraud_protection_provider()
/// ```
///
/// [`ArkoseFraudProtectionProviderCollection`]: crate::requests::arkose_fraud_protection_provider::ArkoseFraudProtectionProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/arkosefraudprotectionprovider?view=graph-rest-beta
pub struct ArkoseFraudProtectionProvider {
    /// `clientSubDomain`. Never null.
    pub client_sub_domain: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `privateKey`. Never null. Secret: masked in `Debug`.
    pub private_key: mg::Field<String>,
    /// `publicKey`. Never null.
    pub public_key: mg::Field<String>,
    /// `verifySubDomain`. Never null.
    pub verify_sub_domain: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ArkoseFraudProtectionProvider: "microsoft.graph.arkoseFraudProtectionProvider", entity, base super::FraudProtectionProvider;
    client_sub_domain: "clientSubDomain" required,
    display_name: "displayName" required,
    id: "id" key required,
    private_key: "privateKey" required secret,
    public_key: "publicKey" required,
    verify_sub_domain: "verifySubDomain" required,
}

mg::derived_from! { ArkoseFraudProtectionProvider: super::FraudProtectionProvider, super::Entity }
