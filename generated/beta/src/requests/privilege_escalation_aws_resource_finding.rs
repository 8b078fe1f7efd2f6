// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.privilegeEscalationAwsResourceFinding`, by its URL.
pub type PrivilegeEscalationAwsResourceFindingResource = mg::One<
    models::PrivilegeEscalationAwsResourceFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// A collection of `microsoft.graph.privilegeEscalationAwsResourceFinding`, by its URL.
pub type PrivilegeEscalationAwsResourceFindingCollection = mg::Many<
    models::PrivilegeEscalationAwsResourceFinding,
    PrivilegeEscalationAwsResourceFindingResource,
>;
