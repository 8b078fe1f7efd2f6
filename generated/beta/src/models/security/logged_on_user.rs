// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.loggedOnUser`, a complex type.
    LoggedOnUser "microsoft.graph.security.loggedOnUser" "complex";
    /// `accountName`: String
    account_name "accountName": String,
    /// `domainName`: String
    domain_name "domainName": String,
}
