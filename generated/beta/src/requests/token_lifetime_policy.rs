// @generated
use crate::{mg, models, requests};

/// Requests on one [`TokenLifetimePolicy`](models::TokenLifetimePolicy): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_token_lifetime_policy()`.
pub type TokenLifetimePolicyResource = mg::One<
    models::TokenLifetimePolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`TokenLifetimePolicy`](models::TokenLifetimePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_token_lifetime_policy()`.
pub type TokenLifetimePolicyCollection = mg::Many<
    models::TokenLifetimePolicy,
    TokenLifetimePolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
