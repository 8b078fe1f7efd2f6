// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userAccount`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    UserAccount "microsoft.graph.userAccount" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `service`: String
    service "service": String,
    /// `signinName`: String
    signin_name "signinName": String,
    /// `status`: accountStatus
    status "status": mg::Open<super::AccountStatus>,
}
