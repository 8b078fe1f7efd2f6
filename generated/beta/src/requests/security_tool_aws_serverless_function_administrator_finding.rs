// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`, by its URL.
pub type SecurityToolAwsServerlessFunctionAdministratorFindingResource = mg::One<
    models::SecurityToolAwsServerlessFunctionAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// A collection of `microsoft.graph.securityToolAwsServerlessFunctionAdministratorFinding`, by its URL.
pub type SecurityToolAwsServerlessFunctionAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsServerlessFunctionAdministratorFinding,
    SecurityToolAwsServerlessFunctionAdministratorFindingResource,
>;
