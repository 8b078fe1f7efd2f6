// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fraudProtectionDetails`, a complex type.
    FraudProtectionDetails "microsoft.graph.fraudProtectionDetails" "complex";
    /// `providerErrorMessages`: Collection(String)
    provider_error_messages "providerErrorMessages": Vec<String>,
    /// `providerHttpStatusCodes`: Collection(Int32)
    provider_http_status_codes "providerHttpStatusCodes": Vec<i32>,
    /// `providerName`: String
    provider_name "providerName": String,
    /// `providerResponseTimes`: Collection(Int32)
    provider_response_times "providerResponseTimes": Vec<i32>,
    /// `providerSessionId`: String
    provider_session_id "providerSessionId": String,
    /// `reason`: String
    reason "reason": String,
    /// `verdict`: String
    verdict "verdict": String,
}
