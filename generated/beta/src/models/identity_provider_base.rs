// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityProviderBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-beta>
    IdentityProviderBase "microsoft.graph.identityProviderBase" "entity abstract" : super::Entity => IdentityProviderBaseKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IdentityProviderBase: super::Entity }

/// The types derived from `microsoft.graph.identityProviderBase`.
#[non_exhaustive]
pub enum IdentityProviderBaseKind {
    AppleManagedIdentityProvider(Box<super::AppleManagedIdentityProvider>),
    BuiltInIdentityProvider(Box<super::BuiltInIdentityProvider>),
    InternalDomainFederation(Box<super::InternalDomainFederation>),
    OidcIdentityProvider(Box<super::OidcIdentityProvider>),
    OpenIdConnectIdentityProvider(Box<super::OpenIdConnectIdentityProvider>),
    SamlOrWsFedExternalDomainFederation(Box<super::SamlOrWsFedExternalDomainFederation>),
    SamlOrWsFedProvider(Box<super::SamlOrWsFedProvider>),
    SocialIdentityProvider(Box<super::SocialIdentityProvider>),
    /// None of these, or a type that this version does not know.
    Other(Box<IdentityProviderBase>),
}

mg::family! {
    IdentityProviderBase => IdentityProviderBaseKind;
    AppleManagedIdentityProvider(super::AppleManagedIdentityProvider),
    BuiltInIdentityProvider(super::BuiltInIdentityProvider),
    InternalDomainFederation(super::InternalDomainFederation),
    OidcIdentityProvider(super::OidcIdentityProvider),
    OpenIdConnectIdentityProvider(super::OpenIdConnectIdentityProvider),
    SamlOrWsFedExternalDomainFederation(super::SamlOrWsFedExternalDomainFederation),
    SamlOrWsFedProvider(super::SamlOrWsFedProvider),
    SocialIdentityProvider(super::SocialIdentityProvider),
}
