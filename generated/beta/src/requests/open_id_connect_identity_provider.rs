// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.openIdConnectIdentityProvider`, by its URL.
pub type OpenIdConnectIdentityProviderResource = mg::One<
    models::OpenIdConnectIdentityProvider,
>;

/// A collection of `microsoft.graph.openIdConnectIdentityProvider`, by its URL.
pub type OpenIdConnectIdentityProviderCollection = mg::Many<
    models::OpenIdConnectIdentityProvider,
    OpenIdConnectIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
