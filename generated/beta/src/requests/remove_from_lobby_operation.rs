// @generated
use crate::{mg, models};

/// Requests on one [`RemoveFromLobbyOperation`](models::RemoveFromLobbyOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_remove_from_lobby_operation()`.
pub type RemoveFromLobbyOperationResource = mg::One<models::RemoveFromLobbyOperation>;

/// Requests on a collection of [`RemoveFromLobbyOperation`](models::RemoveFromLobbyOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_remove_from_lobby_operation()`.
pub type RemoveFromLobbyOperationCollection = mg::Many<
    models::RemoveFromLobbyOperation,
    RemoveFromLobbyOperationResource,
>;
