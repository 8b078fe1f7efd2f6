// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestRemoteHelpSessionAccessResponse`.
pub struct RequestRemoteHelpSessionAccessResponse {
    /// `pubSubEncryption`. Never null. Secret: masked in `Debug`.
    pub pub_sub_encryption: mg::Field<String>,
    /// `pubSubEncryptionKey`. Never null. Secret: masked in `Debug`.
    pub pub_sub_encryption_key: mg::Field<String>,
    /// `sessionKey`. Never null. Secret: masked in `Debug`.
    pub session_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestRemoteHelpSessionAccessResponse: "microsoft.graph.requestRemoteHelpSessionAccessResponse", complex;
    pub_sub_encryption: "pubSubEncryption" required secret,
    pub_sub_encryption_key: "pubSubEncryptionKey" required secret,
    session_key: "sessionKey" required secret,
}
