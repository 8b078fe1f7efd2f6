// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.complianceSettings`.
pub struct ComplianceSettings {
    /// `eDiscoveryResultTemplates`.
    pub e_discovery_result_templates: mg::Field<Vec<super::DisplayTemplate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceSettings: "microsoft.graph.externalConnectors.complianceSettings", complex;
    e_discovery_result_templates: "eDiscoveryResultTemplates",
}
