// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.privilegeEscalationUserFinding`, by its URL.
pub type PrivilegeEscalationUserFindingResource = mg::One<
    models::PrivilegeEscalationUserFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// A collection of `microsoft.graph.privilegeEscalationUserFinding`, by its URL.
pub type PrivilegeEscalationUserFindingCollection = mg::Many<
    models::PrivilegeEscalationUserFinding,
    PrivilegeEscalationUserFindingResource,
>;
