// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`, a complex type.
    TeamworkOnPremisesCalendarSyncConfiguration "microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration" "complex";
    /// `domain`: String
    domain "domain": String,
    /// `domainUserName`: String
    domain_user_name "domainUserName": String,
    /// `smtpAddress`: String
    smtp_address "smtpAddress": String,
}
