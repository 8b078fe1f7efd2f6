// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.emailSender`.
pub struct EmailSender {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailSender: "microsoft.graph.security.emailSender", complex;
    display_name: "displayName",
    domain_name: "domainName",
    email_address: "emailAddress",
}
