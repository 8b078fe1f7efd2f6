// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.appAccessContext`.
pub struct AppAccessContext {
    /// `aadSessionId`.
    pub aad_session_id: mg::Field<String>,
    /// `apiId`.
    pub api_id: mg::Field<String>,
    /// `clientAppId`.
    pub client_app_id: mg::Field<String>,
    /// `clientAppName`.
    pub client_app_name: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `issuedAtDate`.
    pub issued_at_date: mg::Field<mg::Date>,
    /// `uniqueTokenId`.
    pub unique_token_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppAccessContext: "microsoft.graph.security.dlp.appAccessContext", complex;
    aad_session_id: "aadSessionId",
    api_id: "apiId",
    client_app_id: "clientAppId",
    client_app_name: "clientAppName",
    correlation_id: "correlationId",
    issued_at_date: "issuedAtDate",
    unique_token_id: "uniqueTokenId",
}
