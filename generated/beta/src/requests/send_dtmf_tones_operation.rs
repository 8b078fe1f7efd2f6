// @generated
use crate::{mg, models};

/// One `microsoft.graph.sendDtmfTonesOperation`, by its URL.
pub type SendDtmfTonesOperationResource = mg::One<models::SendDtmfTonesOperation>;

/// A collection of `microsoft.graph.sendDtmfTonesOperation`, by its URL.
pub type SendDtmfTonesOperationCollection = mg::Many<
    models::SendDtmfTonesOperation,
    SendDtmfTonesOperationResource,
>;
