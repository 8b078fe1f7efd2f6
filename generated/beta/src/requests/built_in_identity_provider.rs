// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.builtInIdentityProvider`, by its URL.
pub type BuiltInIdentityProviderResource = mg::One<models::BuiltInIdentityProvider>;

/// A collection of `microsoft.graph.builtInIdentityProvider`, by its URL.
pub type BuiltInIdentityProviderCollection = mg::Many<
    models::BuiltInIdentityProvider,
    BuiltInIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
