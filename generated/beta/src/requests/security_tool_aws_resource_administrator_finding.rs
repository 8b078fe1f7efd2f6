// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityToolAwsResourceAdministratorFinding`]: `get`, `update`, `delete`.
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
///     .cast_to_security_tool_aws_resource_administrator_finding()
/// ```
///
/// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
pub type SecurityToolAwsResourceAdministratorFindingResource = mg::One<
    models::SecurityToolAwsResourceAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// Requests on a collection of [`SecurityToolAwsResourceAdministratorFinding`]: `list`, `create`,
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
///     .cast_to_security_tool_aws_resource_administrator_finding()
/// ```
///
/// [`SecurityToolAwsResourceAdministratorFinding`]: models::SecurityToolAwsResourceAdministratorFinding
pub type SecurityToolAwsResourceAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsResourceAdministratorFinding,
    SecurityToolAwsResourceAdministratorFindingResource,
>;
