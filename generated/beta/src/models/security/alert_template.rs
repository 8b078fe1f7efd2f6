// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alertTemplate`, a complex type.
    AlertTemplate "microsoft.graph.security.alertTemplate" "complex";
    /// `category`: String, not null
    category "category" "r": String,
    /// `customDetails`: microsoft.graph.security.alertCustomDetails
    custom_details "customDetails": mg::Boxed<super::AlertCustomDetails>,
    /// `description`: String, not null
    description "description" "r": String,
    /// `entityMappings`: microsoft.graph.security.entityMappingConfiguration
    entity_mappings "entityMappings": mg::Boxed<super::EntityMappingConfiguration>,
    /// `impactedAssets`: Collection(microsoft.graph.security.impactedAsset), items not null
    impacted_assets "impactedAssets" "r": Vec<super::ImpactedAsset>,
    /// `mitreTechniques`: Collection(String)
    mitre_techniques "mitreTechniques": Vec<String>,
    /// `recommendedActions`: String
    recommended_actions "recommendedActions": String,
    /// `severity`: microsoft.graph.security.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `tactics`: Collection(microsoft.graph.security.mitreTactic)
    tactics "tactics": Vec<super::MitreTactic>,
    /// `title`: String, not null
    title "title" "r": String,
}
