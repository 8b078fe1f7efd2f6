// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.identityProviderBase`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityProviderBaseCollection`], for example
/// `graph.directory().federation_configurations()`.
///
/// Operations: `available_provider_types`.
///
/// [`IdentityProviderBaseCollection`]: crate::requests::identity_provider_base::IdentityProviderBaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityproviderbase?view=graph-rest-beta
pub struct IdentityProviderBase {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityProviderBase: "microsoft.graph.identityProviderBase", entity abstract, base super::Entity, family IdentityProviderBaseKind;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { IdentityProviderBase: super::Entity }

/// The types derived from [`IdentityProviderBase`].
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
