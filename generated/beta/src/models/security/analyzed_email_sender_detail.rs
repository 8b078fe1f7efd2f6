// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailSenderDetail`, a complex type.
    AnalyzedEmailSenderDetail "microsoft.graph.security.analyzedEmailSenderDetail" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainCreationDateTime`: DateTimeOffset
    domain_creation_date_time "domainCreationDateTime": mg::DateTimeOffset,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `domainOwner`: String
    domain_owner "domainOwner": String,
    /// `fromAddress`: String
    from_address "fromAddress": String,
    /// `ipv4`: String
    ipv4 "ipv4": String,
    /// `location`: String
    location "location": String,
    /// `mailFromAddress`: String
    mail_from_address "mailFromAddress": String,
    /// `mailFromDomainName`: String
    mail_from_domain_name "mailFromDomainName": String,
}
