// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyCredential`, a complex type.
    KeyCredential "microsoft.graph.keyCredential" "complex";
    /// `customKeyIdentifier`: Binary
    custom_key_identifier "customKeyIdentifier": mg::Binary,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `key`: Binary
    key "key": mg::Binary,
    /// `keyId`: Guid
    key_id "keyId": mg::Guid,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `type`: String
    type_ "type": String,
    /// `usage`: String
    usage "usage": String,
}
