// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.linkableIdentifiers`, a complex type.
    LinkableIdentifiers "microsoft.graph.linkableIdentifiers" "complex";
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `sessionId`: String
    session_id "sessionId": String,
    /// `tokenDetails`: tokenDetails
    token_details "tokenDetails": mg::Boxed<super::TokenDetails>,
}
