// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SecurityToolAwsUserAdministratorFinding`](models::SecurityToolAwsUserAdministratorFinding):
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
///     .cast_to_security_tool_aws_user_administrator_finding()
/// ```
pub type SecurityToolAwsUserAdministratorFindingResource = mg::One<
    models::SecurityToolAwsUserAdministratorFinding,
    requests::aws_security_tool_administration_finding::AwsSecurityToolAdministrationFindingResource,
>;

/// Requests on a collection of
/// [`SecurityToolAwsUserAdministratorFinding`](models::SecurityToolAwsUserAdministratorFinding):
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
///     .cast_to_security_tool_aws_user_administrator_finding()
/// ```
pub type SecurityToolAwsUserAdministratorFindingCollection = mg::Many<
    models::SecurityToolAwsUserAdministratorFinding,
    SecurityToolAwsUserAdministratorFindingResource,
>;
