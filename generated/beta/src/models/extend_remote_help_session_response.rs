// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extendRemoteHelpSessionResponse`, a complex type.
    ExtendRemoteHelpSessionResponse "microsoft.graph.extendRemoteHelpSessionResponse" "complex";
    /// `acsHelperUserToken`: String, not null, masked in Debug
    acs_helper_user_token "acsHelperUserToken" "rs": String,
    /// `pubSubHelperAccessUri`: String, not null
    pub_sub_helper_access_uri "pubSubHelperAccessUri" "r": String,
    /// `sessionExpirationDateTime`: DateTimeOffset, not null
    session_expiration_date_time "sessionExpirationDateTime" "r": mg::DateTimeOffset,
    /// `sessionKey`: String, not null
    session_key "sessionKey" "r": String,
}
