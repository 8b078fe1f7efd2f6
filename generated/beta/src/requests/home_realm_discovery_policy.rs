// @generated
use crate::{mg, models, requests};

/// Requests on one [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_home_realm_discovery_policy()`.
pub type HomeRealmDiscoveryPolicyResource = mg::One<
    models::HomeRealmDiscoveryPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_home_realm_discovery_policy()`.
pub type HomeRealmDiscoveryPolicyCollection = mg::Many<
    models::HomeRealmDiscoveryPolicy,
    HomeRealmDiscoveryPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
