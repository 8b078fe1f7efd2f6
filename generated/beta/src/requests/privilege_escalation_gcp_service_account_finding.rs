// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.privilegeEscalationGcpServiceAccountFinding`, by its URL.
pub type PrivilegeEscalationGcpServiceAccountFindingResource = mg::One<
    models::PrivilegeEscalationGcpServiceAccountFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// A collection of `microsoft.graph.privilegeEscalationGcpServiceAccountFinding`, by its URL.
pub type PrivilegeEscalationGcpServiceAccountFindingCollection = mg::Many<
    models::PrivilegeEscalationGcpServiceAccountFinding,
    PrivilegeEscalationGcpServiceAccountFindingResource,
>;
