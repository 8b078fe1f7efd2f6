// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.alertTemplate`.
pub struct AlertTemplate {
    /// `category`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub category: mg::Field<String>,
    /// `customDetails`.
    pub custom_details: mg::Field<mg::Boxed<super::AlertCustomDetails>>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `entityMappings`. Never null.
    pub entity_mappings: mg::Field<mg::Boxed<super::EntityMappingConfiguration>>,
    /// `impactedAssets`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub impacted_assets: mg::Field<Vec<super::ImpactedAsset>>,
    /// `mitreTechniques`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub mitre_techniques: mg::Field<Vec<String>>,
    /// `recommendedActions`.
    pub recommended_actions: mg::Field<String>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `tactics`.
    pub tactics: mg::Field<Vec<super::MitreTactic>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertTemplate: "microsoft.graph.security.alertTemplate", complex;
    category: "category" deprecated,
    custom_details: "customDetails",
    description: "description" required,
    entity_mappings: "entityMappings" required,
    impacted_assets: "impactedAssets" required deprecated,
    mitre_techniques: "mitreTechniques" deprecated,
    recommended_actions: "recommendedActions",
    severity: "severity" required,
    tactics: "tactics" required,
    title: "title" required,
}
