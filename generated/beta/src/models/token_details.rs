// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tokenDetails`, a complex type.
    TokenDetails "microsoft.graph.tokenDetails" "complex";
    /// `issuedAtDateTime`: DateTimeOffset
    issued_at_date_time "issuedAtDateTime": mg::DateTimeOffset,
    /// `uniqueTokenIdentifier`: String, masked in Debug
    unique_token_identifier "uniqueTokenIdentifier" "s": String,
}
