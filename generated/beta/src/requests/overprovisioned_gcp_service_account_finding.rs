// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OverprovisionedGcpServiceAccountFinding`](models::OverprovisionedGcpServiceAccountFinding):
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
///     .cast_to_overprovisioned_gcp_service_account_finding()
/// ```
pub type OverprovisionedGcpServiceAccountFindingResource = mg::One<
    models::OverprovisionedGcpServiceAccountFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`OverprovisionedGcpServiceAccountFinding`](models::OverprovisionedGcpServiceAccountFinding):
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
///     .cast_to_overprovisioned_gcp_service_account_finding()
/// ```
pub type OverprovisionedGcpServiceAccountFindingCollection = mg::Many<
    models::OverprovisionedGcpServiceAccountFinding,
    OverprovisionedGcpServiceAccountFindingResource,
>;
