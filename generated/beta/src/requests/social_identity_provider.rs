// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.socialIdentityProvider`, by its URL.
pub type SocialIdentityProviderResource = mg::One<models::SocialIdentityProvider>;

/// A collection of `microsoft.graph.socialIdentityProvider`, by its URL.
pub type SocialIdentityProviderCollection = mg::Many<
    models::SocialIdentityProvider,
    SocialIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
