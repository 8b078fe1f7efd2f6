// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.selfSignedCertificate`, a complex type.
    SelfSignedCertificate "microsoft.graph.selfSignedCertificate" "complex";
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
    /// `thumbprint`: String
    thumbprint "thumbprint": String,
    /// `type`: String
    type_ "type": String,
    /// `usage`: String
    usage "usage": String,
}
