// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.securityToolAwsResourceAdministratorFinding`, by its URL.
pub type SecurityToolAwsResourceAdministratorFindingResource = mg::One<
    models::SecurityToolAwsResourceAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// A collection of `microsoft.graph.securityToolAwsResourceAdministratorFinding`, by its URL.
pub type SecurityToolAwsResourceAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsResourceAdministratorFinding,
    SecurityToolAwsResourceAdministratorFindingResource,
>;
