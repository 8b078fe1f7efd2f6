// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`.
pub struct TeamworkOnPremisesCalendarSyncConfiguration {
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `domainUserName`.
    pub domain_user_name: mg::Field<String>,
    /// `smtpAddress`.
    pub smtp_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkOnPremisesCalendarSyncConfiguration: "microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration", complex;
    domain: "domain",
    domain_user_name: "domainUserName",
    smtp_address: "smtpAddress",
}
