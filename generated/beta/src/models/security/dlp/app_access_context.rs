// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.appAccessContext`, a complex type.
    AppAccessContext "microsoft.graph.security.dlp.appAccessContext" "complex";
    /// `aadSessionId`: String
    aad_session_id "aadSessionId": String,
    /// `apiId`: String
    api_id "apiId": String,
    /// `clientAppId`: String
    client_app_id "clientAppId": String,
    /// `clientAppName`: String
    client_app_name "clientAppName": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `issuedAtDate`: Date
    issued_at_date "issuedAtDate": mg::Date,
    /// `uniqueTokenId`: String
    unique_token_id "uniqueTokenId": String,
}
