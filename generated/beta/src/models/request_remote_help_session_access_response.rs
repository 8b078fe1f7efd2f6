// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestRemoteHelpSessionAccessResponse`, a complex type.
    RequestRemoteHelpSessionAccessResponse "microsoft.graph.requestRemoteHelpSessionAccessResponse" "complex";
    /// `pubSubEncryption`: String, not null
    pub_sub_encryption "pubSubEncryption" "r": String,
    /// `pubSubEncryptionKey`: String, not null, masked in Debug
    pub_sub_encryption_key "pubSubEncryptionKey" "rs": String,
    /// `sessionKey`: String, not null
    session_key "sessionKey" "r": String,
}
