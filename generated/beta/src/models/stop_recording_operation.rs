// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.stopRecordingOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`StopRecordingOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_stop_recording_operation()`.
///
/// [`StopRecordingOperationCollection`]: crate::requests::stop_recording_operation::StopRecordingOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/stoprecordingoperation?view=graph-rest-beta
pub struct StopRecordingOperation {
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
    StopRecordingOperation: "microsoft.graph.stopRecordingOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { StopRecordingOperation: super::CommsOperation, super::Entity }
