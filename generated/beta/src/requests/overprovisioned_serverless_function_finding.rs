// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OverprovisionedServerlessFunctionFinding`](models::OverprovisionedServerlessFunctionFinding):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_overprovisioned_serverless_function_finding()
/// ```
pub type OverprovisionedServerlessFunctionFindingResource = mg::One<
    models::OverprovisionedServerlessFunctionFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`OverprovisionedServerlessFunctionFinding`](models::OverprovisionedServerlessFunctionFinding):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_overprovisioned_serverless_function_finding()
/// ```
pub type OverprovisionedServerlessFunctionFindingCollection = mg::Many<
    models::OverprovisionedServerlessFunctionFinding,
    OverprovisionedServerlessFunctionFindingResource,
>;
