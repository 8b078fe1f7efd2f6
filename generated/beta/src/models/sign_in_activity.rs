// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInActivity`.
pub struct SignInActivity {
    /// `lastNonInteractiveSignInDateTime`.
    pub last_non_interactive_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastNonInteractiveSignInRequestId`.
    pub last_non_interactive_sign_in_request_id: mg::Field<String>,
    /// `lastSignInDateTime`.
    pub last_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSignInRequestId`.
    pub last_sign_in_request_id: mg::Field<String>,
    /// `lastSuccessfulSignInDateTime`.
    pub last_successful_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSuccessfulSignInRequestId`.
    pub last_successful_sign_in_request_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInActivity: "microsoft.graph.signInActivity", complex;
    last_non_interactive_sign_in_date_time: "lastNonInteractiveSignInDateTime",
    last_non_interactive_sign_in_request_id: "lastNonInteractiveSignInRequestId",
    last_sign_in_date_time: "lastSignInDateTime",
    last_sign_in_request_id: "lastSignInRequestId",
    last_successful_sign_in_date_time: "lastSuccessfulSignInDateTime",
    last_successful_sign_in_request_id: "lastSuccessfulSignInRequestId",
}
