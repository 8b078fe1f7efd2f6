// @generated
use crate::mg;

/// Complex type `microsoft.graph.retrieveRemoteHelpSessionResponse`.
pub struct RetrieveRemoteHelpSessionResponse {
    /// `acsGroupId`. Never null.
    pub acs_group_id: mg::Field<String>,
    /// `acsHelperUserId`. Never null.
    pub acs_helper_user_id: mg::Field<String>,
    /// `acsHelperUserToken`. Never null. Secret: masked in `Debug`.
    pub acs_helper_user_token: mg::Field<String>,
    /// `acsSharerUserId`. Never null.
    pub acs_sharer_user_id: mg::Field<String>,
    /// `deviceName`. Never null.
    pub device_name: mg::Field<String>,
    /// `pubSubGroupId`. Never null.
    pub pub_sub_group_id: mg::Field<String>,
    /// `pubSubHelperAccessUri`. Never null. Secret: masked in `Debug`.
    pub pub_sub_helper_access_uri: mg::Field<String>,
    /// `sessionExpirationDateTime`. Never null.
    pub session_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sessionKey`. Never null. Secret: masked in `Debug`.
    pub session_key: mg::Field<String>,
    /// `webClientUri`. Secret: masked in `Debug`.
    pub web_client_uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveRemoteHelpSessionResponse: "microsoft.graph.retrieveRemoteHelpSessionResponse", complex;
    acs_group_id: "acsGroupId" required,
    acs_helper_user_id: "acsHelperUserId" required,
    acs_helper_user_token: "acsHelperUserToken" required secret,
    acs_sharer_user_id: "acsSharerUserId" required,
    device_name: "deviceName" required,
    pub_sub_group_id: "pubSubGroupId" required,
    pub_sub_helper_access_uri: "pubSubHelperAccessUri" required secret,
    session_expiration_date_time: "sessionExpirationDateTime" required,
    session_key: "sessionKey" required secret,
    web_client_uri: "webClientUri" secret,
}
