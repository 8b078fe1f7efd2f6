// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.signingResult`, a complex type.
    SigningResult "microsoft.graph.security.signingResult" "complex";
    /// `signature`: String
    signature "signature": String,
    /// `signingKeyId`: String
    signing_key_id "signingKeyId": String,
}
