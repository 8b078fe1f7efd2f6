// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.admitAllFromLobbyOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`AdmitAllFromLobbyOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_admit_all_from_lobby_operation()`.
///
/// [`AdmitAllFromLobbyOperationCollection`]: crate::requests::admit_all_from_lobby_operation::AdmitAllFromLobbyOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/admitallfromlobbyoperation?view=graph-rest-beta
pub struct AdmitAllFromLobbyOperation {
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
    AdmitAllFromLobbyOperation: "microsoft.graph.admitAllFromLobbyOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { AdmitAllFromLobbyOperation: super::CommsOperation, super::Entity }
