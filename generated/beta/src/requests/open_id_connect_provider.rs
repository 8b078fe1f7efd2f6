// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.openIdConnectProvider`, by its URL.
pub type OpenIdConnectProviderResource = mg::One<models::OpenIdConnectProvider>;

/// A collection of `microsoft.graph.openIdConnectProvider`, by its URL.
pub type OpenIdConnectProviderCollection = mg::Many<
    models::OpenIdConnectProvider,
    OpenIdConnectProviderResource,
    requests::identity_provider::IdentityProviderCollection,
>;
