// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrieveRemoteHelpSessionResponse`, a complex type.
    RetrieveRemoteHelpSessionResponse "microsoft.graph.retrieveRemoteHelpSessionResponse" "complex";
    /// `acsGroupId`: String, not null
    acs_group_id "acsGroupId" "r": String,
    /// `acsHelperUserId`: String, not null
    acs_helper_user_id "acsHelperUserId" "r": String,
    /// `acsHelperUserToken`: String, not null, masked in Debug
    acs_helper_user_token "acsHelperUserToken" "rs": String,
    /// `acsSharerUserId`: String, not null
    acs_sharer_user_id "acsSharerUserId" "r": String,
    /// `deviceName`: String, not null
    device_name "deviceName" "r": String,
    /// `pubSubGroupId`: String, not null
    pub_sub_group_id "pubSubGroupId" "r": String,
    /// `pubSubHelperAccessUri`: String, not null
    pub_sub_helper_access_uri "pubSubHelperAccessUri" "r": String,
    /// `sessionExpirationDateTime`: DateTimeOffset, not null
    session_expiration_date_time "sessionExpirationDateTime" "r": mg::DateTimeOffset,
    /// `sessionKey`: String, not null
    session_key "sessionKey" "r": String,
    /// `webClientUri`: String
    web_client_uri "webClientUri": String,
}
