// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.signingResult`, a complex type.
    SigningResult "microsoft.graph.security.signingResult" "complex";
    /// `signature`: Binary
    signature "signature": mg::Binary,
    /// `signingKeyId`: String
    signing_key_id "signingKeyId": String,
}
