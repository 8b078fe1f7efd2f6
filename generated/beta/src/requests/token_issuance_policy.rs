// @generated
use crate::{mg, models, requests};

/// Requests on one [`TokenIssuancePolicy`](models::TokenIssuancePolicy): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_token_issuance_policy()`.
pub type TokenIssuancePolicyResource = mg::One<
    models::TokenIssuancePolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`TokenIssuancePolicy`](models::TokenIssuancePolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_token_issuance_policy()`.
pub type TokenIssuancePolicyCollection = mg::Many<
    models::TokenIssuancePolicy,
    TokenIssuancePolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
