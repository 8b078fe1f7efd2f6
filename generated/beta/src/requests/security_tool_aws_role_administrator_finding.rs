// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SecurityToolAwsRoleAdministratorFinding`](models::SecurityToolAwsRoleAdministratorFinding):
/// `get`, `update`, `delete`.
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
///     .cast_to_security_tool_aws_role_administrator_finding()
/// ```
pub type SecurityToolAwsRoleAdministratorFindingResource = mg::One<
    models::SecurityToolAwsRoleAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// Requests on a collection of
/// [`SecurityToolAwsRoleAdministratorFinding`](models::SecurityToolAwsRoleAdministratorFinding):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_security_tool_aws_role_administrator_finding()
/// ```
pub type SecurityToolAwsRoleAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsRoleAdministratorFinding,
    SecurityToolAwsRoleAdministratorFindingResource,
>;
