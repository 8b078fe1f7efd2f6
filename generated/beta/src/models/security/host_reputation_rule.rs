// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostReputationRule`.
pub struct HostReputationRule {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `relatedDetailsUrl`.
    pub related_details_url: mg::Field<String>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::HostReputationRuleSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostReputationRule: "microsoft.graph.security.hostReputationRule", complex;
    description: "description" required,
    name: "name" required,
    related_details_url: "relatedDetailsUrl",
    severity: "severity" required,
}
