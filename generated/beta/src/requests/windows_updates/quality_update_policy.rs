// @generated
use crate::{mg, models, requests};

/// Requests on one [`QualityUpdatePolicy`](models::windows_updates::QualityUpdatePolicy): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.admin().windows().updates().policies().id(id).cast_to_quality_update_policy()`.
pub type QualityUpdatePolicyResource = mg::One<
    models::windows_updates::QualityUpdatePolicy,
    requests::windows_updates::policy::PolicyResource,
>;

/// Requests on a collection of
/// [`QualityUpdatePolicy`](models::windows_updates::QualityUpdatePolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().policies().cast_to_quality_update_policy()`.
pub type QualityUpdatePolicyCollection = mg::Many<
    models::windows_updates::QualityUpdatePolicy,
    QualityUpdatePolicyResource,
>;
