// @generated
use crate::{mg, models, requests};

/// Requests on one [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_claims_mapping_policy()`.
pub type ClaimsMappingPolicyResource = mg::One<
    models::ClaimsMappingPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_claims_mapping_policy()`.
pub type ClaimsMappingPolicyCollection = mg::Many<
    models::ClaimsMappingPolicy,
    ClaimsMappingPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
