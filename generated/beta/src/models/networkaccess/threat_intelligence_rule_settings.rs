// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.threatIntelligenceRuleSettings`.
pub struct ThreatIntelligenceRuleSettings {
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::SecurityRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligenceRuleSettings: "microsoft.graph.networkaccess.threatIntelligenceRuleSettings", complex;
    status: "status" required,
}
