// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.appleManagedIdentityProvider`, by its URL.
pub type AppleManagedIdentityProviderResource = mg::One<
    models::AppleManagedIdentityProvider,
>;

/// A collection of `microsoft.graph.appleManagedIdentityProvider`, by its URL.
pub type AppleManagedIdentityProviderCollection = mg::Many<
    models::AppleManagedIdentityProvider,
    AppleManagedIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
