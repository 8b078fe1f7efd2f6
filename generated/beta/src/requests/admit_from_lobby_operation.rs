// @generated
use crate::{mg, models};

/// Requests on one [`AdmitFromLobbyOperation`](models::AdmitFromLobbyOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_admit_from_lobby_operation()`.
pub type AdmitFromLobbyOperationResource = mg::One<models::AdmitFromLobbyOperation>;

/// Requests on a collection of [`AdmitFromLobbyOperation`](models::AdmitFromLobbyOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_admit_from_lobby_operation()`.
pub type AdmitFromLobbyOperationCollection = mg::Many<
    models::AdmitFromLobbyOperation,
    AdmitFromLobbyOperationResource,
>;
