// @generated
use crate::mg;

/// Complex type `microsoft.graph.tokenProtectionStatusDetails`.
pub struct TokenProtectionStatusDetails {
    /// `signInSessionStatus`.
    pub sign_in_session_status: mg::Field<mg::Open<super::TokenProtectionStatus>>,
    /// `signInSessionStatusCode`.
    pub sign_in_session_status_code: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TokenProtectionStatusDetails: "microsoft.graph.tokenProtectionStatusDetails", complex;
    sign_in_session_status: "signInSessionStatus",
    sign_in_session_status_code: "signInSessionStatusCode",
}
