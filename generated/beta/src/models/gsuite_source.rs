// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gsuiteSource`, a complex type derived from `microsoft.graph.authorizationSystemIdentitySource`.
    GsuiteSource "microsoft.graph.gsuiteSource" "complex" : super::AuthorizationSystemIdentitySource;
    /// `domain`: String
    domain "domain": String,
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

mg::derived_from! { GsuiteSource: super::AuthorizationSystemIdentitySource }
