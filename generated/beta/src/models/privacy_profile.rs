// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privacyProfile`, a complex type.
    PrivacyProfile "microsoft.graph.privacyProfile" "complex";
    /// `contactEmail`: String
    contact_email "contactEmail": String,
    /// `statementUrl`: String
    statement_url "statementUrl": String,
}
