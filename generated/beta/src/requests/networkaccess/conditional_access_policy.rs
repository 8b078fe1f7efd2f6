// @generated
use crate::{mg, models};

/// Requests on one [`ConditionalAccessPolicy`](models::networkaccess::ConditionalAccessPolicy):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.network_access().filtering_profiles().id(id).conditional_access_policies().id(id)`.
pub type ConditionalAccessPolicyResource = mg::One<
    models::networkaccess::ConditionalAccessPolicy,
>;

/// Requests on a collection of
/// [`ConditionalAccessPolicy`](models::networkaccess::ConditionalAccessPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().filtering_profiles().id(id).conditional_access_policies()`.
pub type ConditionalAccessPolicyCollection = mg::Many<
    models::networkaccess::ConditionalAccessPolicy,
    ConditionalAccessPolicyResource,
>;
