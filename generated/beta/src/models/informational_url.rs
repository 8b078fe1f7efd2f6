// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationalUrl`, a complex type.
    InformationalUrl "microsoft.graph.informationalUrl" "complex";
    /// `logoUrl`: String
    logo_url "logoUrl": String,
    /// `marketingUrl`: String
    marketing_url "marketingUrl": String,
    /// `privacyStatementUrl`: String
    privacy_statement_url "privacyStatementUrl": String,
    /// `supportUrl`: String
    support_url "supportUrl": String,
    /// `termsOfServiceUrl`: String
    terms_of_service_url "termsOfServiceUrl": String,
}
