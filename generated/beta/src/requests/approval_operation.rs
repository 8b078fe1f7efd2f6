// @generated
use crate::{mg, models};

/// Requests on one [`ApprovalOperation`](models::ApprovalOperation): `get`, `update`, `delete`.
///
/// For example `graph.solutions().approval().operations().id(id)`.
pub type ApprovalOperationResource = mg::One<models::ApprovalOperation>;

/// Requests on a collection of [`ApprovalOperation`](models::ApprovalOperation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.solutions().approval().operations()`.
pub type ApprovalOperationCollection = mg::Many<
    models::ApprovalOperation,
    ApprovalOperationResource,
>;
