// @generated
use crate::mg;

/// Complex type `microsoft.graph.authorizationSystemIdentitySource`.
pub struct AuthorizationSystemIdentitySource {
    /// `identityProviderType`.
    pub identity_provider_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationSystemIdentitySource: "microsoft.graph.authorizationSystemIdentitySource", complex, family AuthorizationSystemIdentitySourceKind;
    identity_provider_type: "identityProviderType",
}

/// The types derived from [`AuthorizationSystemIdentitySource`].
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
