// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_on_prem_authentication_policy()`.
pub type OnPremAuthenticationPolicyResource = mg::One<
    models::OnPremAuthenticationPolicy,
    requests::sts_policy::StsPolicyResource,
>;

/// Requests on a collection of [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_on_prem_authentication_policy()`.
pub type OnPremAuthenticationPolicyCollection = mg::Many<
    models::OnPremAuthenticationPolicy,
    OnPremAuthenticationPolicyResource,
    requests::sts_policy::StsPolicyCollection,
>;
