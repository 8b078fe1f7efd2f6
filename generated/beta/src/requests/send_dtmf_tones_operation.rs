// @generated
use crate::{mg, models};

/// Requests on one [`SendDtmfTonesOperation`](models::SendDtmfTonesOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_send_dtmf_tones_operation()`.
pub type SendDtmfTonesOperationResource = mg::One<models::SendDtmfTonesOperation>;

/// Requests on a collection of [`SendDtmfTonesOperation`](models::SendDtmfTonesOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_send_dtmf_tones_operation()`.
pub type SendDtmfTonesOperationCollection = mg::Many<
    models::SendDtmfTonesOperation,
    SendDtmfTonesOperationResource,
>;
