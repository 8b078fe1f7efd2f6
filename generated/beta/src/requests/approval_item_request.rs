// @generated
use crate::{mg, models};

/// Requests on one [`ApprovalItemRequest`](models::ApprovalItemRequest): `get`, `update`, `delete`.
///
/// For example `graph.solutions().approval().approval_items().id(id).requests().id(id)`.
pub type ApprovalItemRequestResource = mg::One<models::ApprovalItemRequest>;

/// Requests on a collection of [`ApprovalItemRequest`](models::ApprovalItemRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().approval().approval_items().id(id).requests()`.
pub type ApprovalItemRequestCollection = mg::Many<
    models::ApprovalItemRequest,
    ApprovalItemRequestResource,
>;
