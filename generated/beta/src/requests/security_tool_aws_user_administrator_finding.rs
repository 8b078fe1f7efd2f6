// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.securityToolAwsUserAdministratorFinding`, by its URL.
pub type SecurityToolAwsUserAdministratorFindingResource = mg::One<
    models::SecurityToolAwsUserAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// A collection of `microsoft.graph.securityToolAwsUserAdministratorFinding`, by its URL.
pub type SecurityToolAwsUserAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsUserAdministratorFinding,
    SecurityToolAwsUserAdministratorFindingResource,
>;
