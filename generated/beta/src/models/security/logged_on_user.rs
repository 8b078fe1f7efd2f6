// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.loggedOnUser`.
pub struct LoggedOnUser {
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoggedOnUser: "microsoft.graph.security.loggedOnUser", complex;
    account_name: "accountName",
    domain_name: "domainName",
}
