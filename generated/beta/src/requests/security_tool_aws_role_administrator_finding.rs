// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.securityToolAwsRoleAdministratorFinding`, by its URL.
pub type SecurityToolAwsRoleAdministratorFindingResource = mg::One<
    models::SecurityToolAwsRoleAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// A collection of `microsoft.graph.securityToolAwsRoleAdministratorFinding`, by its URL.
pub type SecurityToolAwsRoleAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsRoleAdministratorFinding,
    SecurityToolAwsRoleAdministratorFindingResource,
>;
