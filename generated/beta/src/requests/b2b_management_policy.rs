// @generated
use crate::{mg, models, requests};

/// Requests on one [`B2bManagementPolicy`](models::B2bManagementPolicy): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_b2b_management_policy()`.
pub type B2bManagementPolicyResource = mg::One<
    models::B2bManagementPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`B2bManagementPolicy`](models::B2bManagementPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_b2b_management_policy()`.
pub type B2bManagementPolicyCollection = mg::Many<
    models::B2bManagementPolicy,
    B2bManagementPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
