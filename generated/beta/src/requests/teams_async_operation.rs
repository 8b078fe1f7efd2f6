// @generated
use crate::{mg, models};

/// Requests on one [`TeamsAsyncOperation`](models::TeamsAsyncOperation): `get`, `update`, `delete`.
///
/// For example `graph.chats().id(id).operations().id(id)`.
pub type TeamsAsyncOperationResource = mg::One<models::TeamsAsyncOperation>;

/// Requests on a collection of [`TeamsAsyncOperation`](models::TeamsAsyncOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().id(id).operations()`.
pub type TeamsAsyncOperationCollection = mg::Many<
    models::TeamsAsyncOperation,
    TeamsAsyncOperationResource,
>;
