// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.removeFromLobbyOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`RemoveFromLobbyOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_remove_from_lobby_operation()`.
///
/// [`RemoveFromLobbyOperationCollection`]: crate::requests::remove_from_lobby_operation::RemoveFromLobbyOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/removefromlobbyoperation?view=graph-rest-beta
pub struct RemoveFromLobbyOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resultInfo`.
    pub result_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveFromLobbyOperation: "microsoft.graph.removeFromLobbyOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { RemoveFromLobbyOperation: super::CommsOperation, super::Entity }
