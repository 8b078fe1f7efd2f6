// @generated
use crate::mg;

/// Complex type `microsoft.graph.createRemoteHelpSessionResponse`.
pub struct CreateRemoteHelpSessionResponse {
    /// `sessionKey`. Never null. Secret: masked in `Debug`.
    pub session_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateRemoteHelpSessionResponse: "microsoft.graph.createRemoteHelpSessionResponse", complex;
    session_key: "sessionKey" required secret,
}
