// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.logonUser`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    LogonUser "microsoft.graph.logonUser" "complex";
    /// `accountDomain`: String
    account_domain "accountDomain": String,
    /// `accountName`: String
    account_name "accountName": String,
    /// `accountType`: userAccountSecurityType
    account_type "accountType": mg::Open<super::UserAccountSecurityType>,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `logonId`: String
    logon_id "logonId": String,
    /// `logonTypes`: Collection(logonType)
    logon_types "logonTypes": Vec<mg::Open<super::LogonType>>,
}
