// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.thirdPartyTokenDetails`, a complex type.
    ThirdPartyTokenDetails "microsoft.graph.networkaccess.thirdPartyTokenDetails" "complex";
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `issuedAtDateTime`: DateTimeOffset
    issued_at_date_time "issuedAtDateTime": mg::DateTimeOffset,
    /// `uniqueTokenIdentifier`: String, not null, masked in Debug
    unique_token_identifier "uniqueTokenIdentifier" "rs": String,
    /// `validFromDateTime`: DateTimeOffset, not null
    valid_from_date_time "validFromDateTime" "r": mg::DateTimeOffset,
}
