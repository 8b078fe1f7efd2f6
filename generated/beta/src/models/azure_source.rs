// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureSource`, derived from
/// [`AuthorizationSystemIdentitySource`](super::AuthorizationSystemIdentitySource).
pub struct AzureSource {
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureSource: "microsoft.graph.azureSource", complex, base super::AuthorizationSystemIdentitySource;
    identity_provider_type: "identityProviderType",
    subscription_id: "subscriptionId",
}

mg::derived_from! { AzureSource: super::AuthorizationSystemIdentitySource }
