// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.recordOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests:
/// [`RecordOperationCollection`](crate::requests::record_operation::RecordOperationCollection), for
/// example `graph.app().calls().id(id).operations().cast_to_record_operation()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/recordoperation?view=graph-rest-beta
pub struct RecordOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `completionReason`.
    pub completion_reason: mg::Field<mg::Open<super::RecordCompletionReason>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recordingAccessToken`. Secret: masked in `Debug`.
    pub recording_access_token: mg::Field<String>,
    /// `recordingLocation`. Secret: masked in `Debug`.
    pub recording_location: mg::Field<String>,
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
    RecordOperation: "microsoft.graph.recordOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    completion_reason: "completionReason",
    id: "id" key required,
    recording_access_token: "recordingAccessToken" secret,
    recording_location: "recordingLocation" secret,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { RecordOperation: super::CommsOperation, super::Entity }
