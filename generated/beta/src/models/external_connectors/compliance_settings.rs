// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.complianceSettings`, a complex type.
    ComplianceSettings "microsoft.graph.externalConnectors.complianceSettings" "complex";
    /// `eDiscoveryResultTemplates`: Collection(microsoft.graph.externalConnectors.displayTemplate)
    e_discovery_result_templates "eDiscoveryResultTemplates": Vec<super::DisplayTemplate>,
}
