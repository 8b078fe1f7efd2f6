// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostReputationRule`, a complex type.
    HostReputationRule "microsoft.graph.security.hostReputationRule" "complex";
    /// `description`: String, not null
    description "description" "r": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `relatedDetailsUrl`: String
    related_details_url "relatedDetailsUrl": String,
    /// `severity`: microsoft.graph.security.hostReputationRuleSeverity, not null
    severity "severity" "r": mg::Open<super::HostReputationRuleSeverity>,
}
