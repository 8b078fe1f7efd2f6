// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInActivity`, a complex type.
    SignInActivity "microsoft.graph.signInActivity" "complex";
    /// `lastNonInteractiveSignInDateTime`: DateTimeOffset
    last_non_interactive_sign_in_date_time "lastNonInteractiveSignInDateTime": mg::DateTimeOffset,
    /// `lastNonInteractiveSignInRequestId`: String
    last_non_interactive_sign_in_request_id "lastNonInteractiveSignInRequestId": String,
    /// `lastSignInDateTime`: DateTimeOffset
    last_sign_in_date_time "lastSignInDateTime": mg::DateTimeOffset,
    /// `lastSignInRequestId`: String
    last_sign_in_request_id "lastSignInRequestId": String,
    /// `lastSuccessfulSignInDateTime`: DateTimeOffset
    last_successful_sign_in_date_time "lastSuccessfulSignInDateTime": mg::DateTimeOffset,
    /// `lastSuccessfulSignInRequestId`: String
    last_successful_sign_in_request_id "lastSuccessfulSignInRequestId": String,
}
