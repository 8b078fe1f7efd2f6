// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_activity_based_timeout_policy()`.
pub type ActivityBasedTimeoutPolicyResource = mg::One<
    models::ActivityBasedTimeoutPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_activity_based_timeout_policy()`.
pub type ActivityBasedTimeoutPolicyCollection = mg::Many<
    models::ActivityBasedTimeoutPolicy,
    ActivityBasedTimeoutPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
