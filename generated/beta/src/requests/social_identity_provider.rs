// @generated
use crate::{mg, models, requests};

/// Requests on one [`SocialIdentityProvider`](models::SocialIdentityProvider): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.directory().federation_configurations().id(id).cast_to_social_identity_provider()`.
pub type SocialIdentityProviderResource = mg::One<models::SocialIdentityProvider>;

/// Requests on a collection of [`SocialIdentityProvider`](models::SocialIdentityProvider): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().federation_configurations().cast_to_social_identity_provider()`.
pub type SocialIdentityProviderCollection = mg::Many<
    models::SocialIdentityProvider,
    SocialIdentityProviderResource,
    requests::identity_provider_base::IdentityProviderBaseCollection,
>;
