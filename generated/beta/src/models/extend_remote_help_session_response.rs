// @generated
use crate::mg;

/// Complex type `microsoft.graph.extendRemoteHelpSessionResponse`.
pub struct ExtendRemoteHelpSessionResponse {
    /// `acsHelperUserToken`. Never null. Secret: masked in `Debug`.
    pub acs_helper_user_token: mg::Field<String>,
    /// `pubSubHelperAccessUri`. Never null. Secret: masked in `Debug`.
    pub pub_sub_helper_access_uri: mg::Field<String>,
    /// `sessionExpirationDateTime`. Never null.
    pub session_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sessionKey`. Never null. Secret: masked in `Debug`.
    pub session_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtendRemoteHelpSessionResponse: "microsoft.graph.extendRemoteHelpSessionResponse", complex;
    acs_helper_user_token: "acsHelperUserToken" required secret,
    pub_sub_helper_access_uri: "pubSubHelperAccessUri" required secret,
    session_expiration_date_time: "sessionExpirationDateTime" required,
    session_key: "sessionKey" required secret,
}
