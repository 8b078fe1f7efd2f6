// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aadSource`, a complex type derived from `microsoft.graph.authorizationSystemIdentitySource`.
    AadSource "microsoft.graph.aadSource" "complex" : super::AuthorizationSystemIdentitySource;
    /// `domain`: String
    domain "domain": String,
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

mg::derived_from! { AadSource: super::AuthorizationSystemIdentitySource }
