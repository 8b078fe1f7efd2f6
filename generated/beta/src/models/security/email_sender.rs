// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.emailSender`, a complex type.
    EmailSender "microsoft.graph.security.emailSender" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
}
