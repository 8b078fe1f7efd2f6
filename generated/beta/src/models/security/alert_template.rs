// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertTemplate`, a complex type.
    AlertTemplate "microsoft.graph.security.alertTemplate" "complex";
    /// `category`: String
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    category "category" "d": String,
    /// `customDetails`: microsoft.graph.security.alertCustomDetails
    custom_details "customDetails": mg::Boxed<super::AlertCustomDetails>,
    /// `description`: String, not null
    description "description" "r": String,
    /// `entityMappings`: microsoft.graph.security.entityMappingConfiguration, not null
    entity_mappings "entityMappings" "r": mg::Boxed<super::EntityMappingConfiguration>,
    /// `impactedAssets`: Collection(microsoft.graph.security.impactedAsset), items not null
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    impacted_assets "impactedAssets" "rd": Vec<super::ImpactedAsset>,
    /// `mitreTechniques`: Collection(String)
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    mitre_techniques "mitreTechniques" "d": Vec<String>,
    /// `recommendedActions`: String
    recommended_actions "recommendedActions": String,
    /// `severity`: microsoft.graph.security.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `tactics`: Collection(microsoft.graph.security.mitreTactic), items not null
    tactics "tactics" "r": Vec<super::MitreTactic>,
    /// `title`: String, not null
    title "title" "r": String,
}
