// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailSenderDetail`.
pub struct AnalyzedEmailSenderDetail {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainCreationDateTime`.
    pub domain_creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `domainOwner`.
    pub domain_owner: mg::Field<String>,
    /// `fromAddress`.
    pub from_address: mg::Field<String>,
    /// `ipv4`.
    pub ipv4: mg::Field<String>,
    /// `location`.
    pub location: mg::Field<String>,
    /// `mailFromAddress`.
    pub mail_from_address: mg::Field<String>,
    /// `mailFromDomainName`.
    pub mail_from_domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailSenderDetail: "microsoft.graph.security.analyzedEmailSenderDetail", complex;
    display_name: "displayName",
    domain_creation_date_time: "domainCreationDateTime",
    domain_name: "domainName",
    domain_owner: "domainOwner",
    from_address: "fromAddress",
    ipv4: "ipv4",
    location: "location",
    mail_from_address: "mailFromAddress",
    mail_from_domain_name: "mailFromDomainName",
}
