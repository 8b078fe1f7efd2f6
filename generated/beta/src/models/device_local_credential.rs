// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceLocalCredential`, a complex type.
    DeviceLocalCredential "microsoft.graph.deviceLocalCredential" "complex";
    /// `accountName`: String, not null
    account_name "accountName" "r": String,
    /// `accountSid`: String, not null
    account_sid "accountSid" "r": String,
    /// `backupDateTime`: DateTimeOffset, not null
    backup_date_time "backupDateTime" "r": mg::DateTimeOffset,
    /// `passwordBase64`: String, not null, masked in Debug
    password_base64 "passwordBase64" "rs": String,
}
