// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceLocalCredential`.
pub struct DeviceLocalCredential {
    /// `accountName`. Never null.
    pub account_name: mg::Field<String>,
    /// `accountSid`. Never null.
    pub account_sid: mg::Field<String>,
    /// `backupDateTime`. Never null.
    pub backup_date_time: mg::Field<mg::DateTimeOffset>,
    /// `passwordBase64`. Never null. Secret: masked in `Debug`.
    pub password_base64: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLocalCredential: "microsoft.graph.deviceLocalCredential", complex;
    account_name: "accountName" required,
    account_sid: "accountSid" required,
    backup_date_time: "backupDateTime" required,
    password_base64: "passwordBase64" required secret,
}
