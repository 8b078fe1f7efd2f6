// @generated
use crate::mg;

/// Complex type `microsoft.graph.fraudProtectionDetails`.
pub struct FraudProtectionDetails {
    /// `providerErrorMessages`.
    pub provider_error_messages: mg::Field<Vec<String>>,
    /// `providerHttpStatusCodes`.
    pub provider_http_status_codes: mg::Field<Vec<i32>>,
    /// `providerName`.
    pub provider_name: mg::Field<String>,
    /// `providerResponseTimes`.
    pub provider_response_times: mg::Field<Vec<i32>>,
    /// `providerSessionId`.
    pub provider_session_id: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `verdict`.
    pub verdict: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FraudProtectionDetails: "microsoft.graph.fraudProtectionDetails", complex;
    provider_error_messages: "providerErrorMessages" required,
    provider_http_status_codes: "providerHttpStatusCodes" required,
    provider_name: "providerName",
    provider_response_times: "providerResponseTimes" required,
    provider_session_id: "providerSessionId",
    reason: "reason",
    verdict: "verdict",
}
