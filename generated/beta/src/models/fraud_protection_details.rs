// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fraudProtectionDetails`, a complex type.
    FraudProtectionDetails "microsoft.graph.fraudProtectionDetails" "complex";
    /// `providerErrorMessages`: Collection(String), items not null
    provider_error_messages "providerErrorMessages" "r": Vec<String>,
    /// `providerHttpStatusCodes`: Collection(Int32), items not null
    provider_http_status_codes "providerHttpStatusCodes" "r": Vec<i32>,
    /// `providerName`: String
    provider_name "providerName": String,
    /// `providerResponseTimes`: Collection(Int32), items not null
    provider_response_times "providerResponseTimes" "r": Vec<i32>,
    /// `providerSessionId`: String
    provider_session_id "providerSessionId": String,
    /// `reason`: String
    reason "reason": String,
    /// `verdict`: String
    verdict "verdict": String,
}
