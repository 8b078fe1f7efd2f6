// @generated
use crate::mg;

/// Entity type [`microsoft.graph.humanSecurityFraudProtectionProvider`][reference], derived from
/// [`FraudProtectionProvider`](super::FraudProtectionProvider).
///
/// Requests: [`HumanSecurityFraudProtectionProviderCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .risk_prevention()
///     .fraud_protection_providers()
///     .cast_to_human_security_fraud_protection_provider()
/// ```
///
/// [`HumanSecurityFraudProtectionProviderCollection`]: crate::requests::human_security_fraud_protection_provider::HumanSecurityFraudProtectionProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/humansecurityfraudprotectionprovider?view=graph-rest-beta
pub struct HumanSecurityFraudProtectionProvider {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `serverToken`. Never null. Secret: masked in `Debug`.
    pub server_token: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HumanSecurityFraudProtectionProvider: "microsoft.graph.humanSecurityFraudProtectionProvider", entity, base super::FraudProtectionProvider;
    app_id: "appId" required,
    display_name: "displayName" required,
    id: "id" key required,
    server_token: "serverToken" required secret,
}

mg::derived_from! { HumanSecurityFraudProtectionProvider: super::FraudProtectionProvider, super::Entity }
