// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.cancelMediaProcessingOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`CancelMediaProcessingOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_cancel_media_processing_operation()`.
///
/// [`CancelMediaProcessingOperationCollection`]: crate::requests::cancel_media_processing_operation::CancelMediaProcessingOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cancelmediaprocessingoperation?view=graph-rest-beta
pub struct CancelMediaProcessingOperation {
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
    CancelMediaProcessingOperation: "microsoft.graph.cancelMediaProcessingOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { CancelMediaProcessingOperation: super::CommsOperation, super::Entity }
