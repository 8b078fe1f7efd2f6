// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.sendDtmfTonesOperation`][reference], derived from
/// [`CommsOperation`](super::CommsOperation).
///
/// Requests: [`SendDtmfTonesOperationCollection`], for example
/// `graph.app().calls().id(id).operations().cast_to_send_dtmf_tones_operation()`.
///
/// [`SendDtmfTonesOperationCollection`]: crate::requests::send_dtmf_tones_operation::SendDtmfTonesOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/senddtmftonesoperation?view=graph-rest-beta
pub struct SendDtmfTonesOperation {
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `completionReason`.
    pub completion_reason: mg::Field<mg::Open<super::SendDtmfCompletionReason>>,
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
    SendDtmfTonesOperation: "microsoft.graph.sendDtmfTonesOperation", entity open, base super::CommsOperation;
    client_context: "clientContext",
    completion_reason: "completionReason",
    id: "id" key required,
    result_info: "resultInfo",
    status: "status" required,
}

mg::derived_from! { SendDtmfTonesOperation: super::CommsOperation, super::Entity }
