// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegeEscalationGcpServiceAccountFinding`]: `get`, `update`, `delete`.
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
///     .cast_to_privilege_escalation_gcp_service_account_finding()
/// ```
///
/// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
pub type PrivilegeEscalationGcpServiceAccountFindingResource = mg::One<
    models::PrivilegeEscalationGcpServiceAccountFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// Requests on a collection of [`PrivilegeEscalationGcpServiceAccountFinding`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_privilege_escalation_gcp_service_account_finding()
/// ```
///
/// [`PrivilegeEscalationGcpServiceAccountFinding`]: models::PrivilegeEscalationGcpServiceAccountFinding
pub type PrivilegeEscalationGcpServiceAccountFindingCollection = mg::Many<
    models::PrivilegeEscalationGcpServiceAccountFinding,
    PrivilegeEscalationGcpServiceAccountFindingResource,
>;
