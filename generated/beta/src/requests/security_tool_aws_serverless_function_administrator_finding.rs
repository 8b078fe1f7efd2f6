// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: `get`, `update`,
/// `delete`.
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
///     .cast_to_security_tool_aws_serverless_function_administrator_finding()
/// ```
///
/// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
pub type SecurityToolAwsServerlessFunctionAdministratorFindingResource = mg::One<
    models::SecurityToolAwsServerlessFunctionAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// Requests on a collection of [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_security_tool_aws_serverless_function_administrator_finding()
/// ```
///
/// [`SecurityToolAwsServerlessFunctionAdministratorFinding`]: models::SecurityToolAwsServerlessFunctionAdministratorFinding
pub type SecurityToolAwsServerlessFunctionAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsServerlessFunctionAdministratorFinding,
    SecurityToolAwsServerlessFunctionAdministratorFindingResource,
>;
