// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unknownSource`, a complex type derived from `microsoft.graph.authorizationSystemIdentitySource`.
    UnknownSource "microsoft.graph.unknownSource" "complex" : super::AuthorizationSystemIdentitySource;
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

mg::derived_from! { UnknownSource: super::AuthorizationSystemIdentitySource }
