// @generated
use crate::mg;

/// Complex type `microsoft.graph.userAccount`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct UserAccount {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `signinName`.
    pub signin_name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AccountStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAccount: "microsoft.graph.userAccount", complex;
    display_name: "displayName",
    last_seen_date_time: "lastSeenDateTime",
    risk_score: "riskScore",
    service: "service",
    signin_name: "signinName",
    status: "status",
}
