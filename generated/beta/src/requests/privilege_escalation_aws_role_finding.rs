// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding): `get`,
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
///     .cast_to_privilege_escalation_aws_role_finding()
/// ```
pub type PrivilegeEscalationAwsRoleFindingResource = mg::One<
    models::PrivilegeEscalationAwsRoleFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// Requests on a collection of
/// [`PrivilegeEscalationAwsRoleFinding`](models::PrivilegeEscalationAwsRoleFinding): `list`,
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
///     .cast_to_privilege_escalation_aws_role_finding()
/// ```
pub type PrivilegeEscalationAwsRoleFindingCollection = mg::Many<
    models::PrivilegeEscalationAwsRoleFinding,
    PrivilegeEscalationAwsRoleFindingResource,
>;
