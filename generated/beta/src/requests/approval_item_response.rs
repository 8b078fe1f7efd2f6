// @generated
use crate::{mg, models};

/// Requests on one [`ApprovalItemResponse`](models::ApprovalItemResponse): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().approval().approval_items().id(id).responses().id(id)`.
pub type ApprovalItemResponseResource = mg::One<models::ApprovalItemResponse>;

/// Requests on a collection of [`ApprovalItemResponse`](models::ApprovalItemResponse): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().approval().approval_items().id(id).responses()`.
pub type ApprovalItemResponseCollection = mg::Many<
    models::ApprovalItemResponse,
    ApprovalItemResponseResource,
>;
