// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureSource`, a complex type derived from `microsoft.graph.authorizationSystemIdentitySource`.
    AzureSource "microsoft.graph.azureSource" "complex" : super::AuthorizationSystemIdentitySource;
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}

mg::derived_from! { AzureSource: super::AuthorizationSystemIdentitySource }
