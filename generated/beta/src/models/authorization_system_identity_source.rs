// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemIdentitySource`, a complex type.
    AuthorizationSystemIdentitySource "microsoft.graph.authorizationSystemIdentitySource" "complex" => AuthorizationSystemIdentitySourceKind;
    /// `identityProviderType`: String
    identity_provider_type "identityProviderType": String,
}

/// The types derived from `microsoft.graph.authorizationSystemIdentitySource`.
#[non_exhaustive]
pub enum AuthorizationSystemIdentitySourceKind {
    AadSource(Box<super::AadSource>),
    AwsSource(Box<super::AwsSource>),
    AzureSource(Box<super::AzureSource>),
    GsuiteSource(Box<super::GsuiteSource>),
    UnknownSource(Box<super::UnknownSource>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystemIdentitySource>),
}

mg::family! {
    AuthorizationSystemIdentitySource => AuthorizationSystemIdentitySourceKind;
    AadSource(super::AadSource),
    AwsSource(super::AwsSource),
    AzureSource(super::AzureSource),
    GsuiteSource(super::GsuiteSource),
    UnknownSource(super::UnknownSource),
}
