// @generated
use crate::{mg, models};

/// Requests on one [`AdmitAllFromLobbyOperation`](models::AdmitAllFromLobbyOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_admit_all_from_lobby_operation()`.
pub type AdmitAllFromLobbyOperationResource = mg::One<
    models::AdmitAllFromLobbyOperation,
>;

/// Requests on a collection of [`AdmitAllFromLobbyOperation`](models::AdmitAllFromLobbyOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_admit_all_from_lobby_operation()`.
pub type AdmitAllFromLobbyOperationCollection = mg::Many<
    models::AdmitAllFromLobbyOperation,
    AdmitAllFromLobbyOperationResource,
>;
