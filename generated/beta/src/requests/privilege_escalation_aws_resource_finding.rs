// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding): `get`,
/// `update`, `delete`.
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
///     .cast_to_privilege_escalation_aws_resource_finding()
/// ```
pub type PrivilegeEscalationAwsResourceFindingResource = mg::One<
    models::PrivilegeEscalationAwsResourceFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// Requests on a collection of
/// [`PrivilegeEscalationAwsResourceFinding`](models::PrivilegeEscalationAwsResourceFinding):
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
///     .cast_to_privilege_escalation_aws_resource_finding()
/// ```
pub type PrivilegeEscalationAwsResourceFindingCollection = mg::Many<
    models::PrivilegeEscalationAwsResourceFinding,
    PrivilegeEscalationAwsResourceFindingResource,
>;
