// @generated
use crate::mg;

/// Complex type `microsoft.graph.logonUser`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct LogonUser {
    /// `accountDomain`.
    pub account_domain: mg::Field<String>,
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `accountType`.
    pub account_type: mg::Field<mg::Open<super::UserAccountSecurityType>>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logonId`.
    pub logon_id: mg::Field<String>,
    /// `logonTypes`.
    pub logon_types: mg::Field<Vec<mg::Open<super::LogonType>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LogonUser: "microsoft.graph.logonUser", complex;
    account_domain: "accountDomain",
    account_name: "accountName",
    account_type: "accountType",
    first_seen_date_time: "firstSeenDateTime",
    last_seen_date_time: "lastSeenDateTime",
    logon_id: "logonId",
    logon_types: "logonTypes",
}
