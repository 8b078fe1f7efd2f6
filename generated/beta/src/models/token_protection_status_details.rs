// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tokenProtectionStatusDetails`, a complex type.
    TokenProtectionStatusDetails "microsoft.graph.tokenProtectionStatusDetails" "complex";
    /// `signInSessionStatus`: tokenProtectionStatus
    sign_in_session_status "signInSessionStatus": mg::Open<super::TokenProtectionStatus>,
    /// `signInSessionStatusCode`: Int32
    sign_in_session_status_code "signInSessionStatusCode": i32,
}
