// @generated
use crate::mg;

/// Complex type `microsoft.graph.linkableIdentifiers`.
pub struct LinkableIdentifiers {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `sessionId`.
    pub session_id: mg::Field<String>,
    /// `tokenDetails`.
    pub token_details: mg::Field<mg::Boxed<super::TokenDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LinkableIdentifiers: "microsoft.graph.linkableIdentifiers", complex;
    device_id: "deviceId",
    session_id: "sessionId",
    token_details: "tokenDetails",
}
