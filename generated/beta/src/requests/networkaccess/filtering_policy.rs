// @generated
use crate::{mg, models, requests};

/// Requests on one [`FilteringPolicy`](models::networkaccess::FilteringPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.filtering_policies().id(id)`.
pub type FilteringPolicyResource = mg::One<
    models::networkaccess::FilteringPolicy,
    requests::networkaccess::policy::PolicyResource,
>;

/// Requests on a collection of [`FilteringPolicy`](models::networkaccess::FilteringPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.filtering_policies()`.
pub type FilteringPolicyCollection = mg::Many<
    models::networkaccess::FilteringPolicy,
    FilteringPolicyResource,
>;
