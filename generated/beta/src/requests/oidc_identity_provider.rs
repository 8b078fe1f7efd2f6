// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.oidcIdentityProvider`, by its URL.
pub type OidcIdentityProviderResource = mg::One<models::OidcIdentityProvider>;

/// A collection of `microsoft.graph.oidcIdentityProvider`, by its URL.
pub type OidcIdentityProviderCollection = mg::Many<
    models::OidcIdentityProvider,
    OidcIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
