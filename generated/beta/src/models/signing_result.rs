// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signingResult`, a complex type.
    SigningResult "microsoft.graph.signingResult" "complex";
    /// `signature`: Binary
    signature "signature": mg::Binary,
    /// `signingKeyId`: String
    signing_key_id "signingKeyId": String,
}
