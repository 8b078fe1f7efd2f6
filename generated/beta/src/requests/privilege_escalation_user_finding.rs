// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding):
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
///     .cast_to_privilege_escalation_user_finding()
/// ```
pub type PrivilegeEscalationUserFindingResource = mg::One<
    models::PrivilegeEscalationUserFinding,
    requests::privilege_escalation_finding::PrivilegeEscalationFindingResource,
>;

/// Requests on a collection of
/// [`PrivilegeEscalationUserFinding`](models::PrivilegeEscalationUserFinding): `list`, `create`,
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
///     .cast_to_privilege_escalation_user_finding()
/// ```
pub type PrivilegeEscalationUserFindingCollection = mg::Many<
    models::PrivilegeEscalationUserFinding,
    PrivilegeEscalationUserFindingResource,
>;
