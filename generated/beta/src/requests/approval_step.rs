// @generated
use crate::{mg, models};

/// Requests on one [`ApprovalStep`](models::ApprovalStep): `get`, `update`, `delete`.
///
/// For example
/// `graph.entitlement_management().access_package_assignment_approvals().id(id).steps().id(id)`.
pub type ApprovalStepResource = mg::One<models::ApprovalStep>;

/// Requests on a collection of [`ApprovalStep`](models::ApprovalStep): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.entitlement_management().access_package_assignment_approvals().id(id).steps()`.
pub type ApprovalStepCollection = mg::Many<models::ApprovalStep, ApprovalStepResource>;
