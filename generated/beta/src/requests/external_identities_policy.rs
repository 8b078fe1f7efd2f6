// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy): `get`, `update`,
/// `delete`.
///
/// For example `graph.policies().external_identities_policy()`.
pub type ExternalIdentitiesPolicyResource = mg::One<
    models::ExternalIdentitiesPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// Requests on a collection of [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_external_identities_policy()`.
pub type ExternalIdentitiesPolicyCollection = mg::Many<
    models::ExternalIdentitiesPolicy,
    ExternalIdentitiesPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
