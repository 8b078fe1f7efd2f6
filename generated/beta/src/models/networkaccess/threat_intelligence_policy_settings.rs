// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.threatIntelligencePolicySettings`.
pub struct ThreatIntelligencePolicySettings {
    /// `defaultAction`. Never null.
    pub default_action: mg::Field<mg::Open<super::ThreatIntelligenceAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ThreatIntelligencePolicySettings: "microsoft.graph.networkaccess.threatIntelligencePolicySettings", complex;
    default_action: "defaultAction" required,
}
