// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.privilegeEscalationAwsRoleFinding`, by its URL.
pub type PrivilegeEscalationAwsRoleFindingResource = mg::One<
    models::PrivilegeEscalationAwsRoleFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// A collection of `microsoft.graph.privilegeEscalationAwsRoleFinding`, by its URL.
pub type PrivilegeEscalationAwsRoleFindingCollection = mg::Many<
    models::PrivilegeEscalationAwsRoleFinding,
    PrivilegeEscalationAwsRoleFindingResource,
>;
