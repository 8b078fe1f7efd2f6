// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordCredential`, a complex type.
    PasswordCredential "microsoft.graph.passwordCredential" "complex";
    /// `customKeyIdentifier`: Binary
    custom_key_identifier "customKeyIdentifier": mg::Binary,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `hint`: String
    hint "hint": String,
    /// `keyId`: Guid
    key_id "keyId": mg::Guid,
    /// `secretText`: String, masked in Debug
    secret_text "secretText" "s": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
