// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.manualAlert`][reference], derived from
/// [`Alert`](super::Alert).
///
/// Requests:
/// [`ManualAlertCollection`](crate::requests::security::manual_alert::ManualAlertCollection), for
/// example `graph.security().alerts_v2().cast_to_manual_alert()`.
///
/// Operations: `move_alerts`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-manualalert?view=graph-rest-beta
pub struct ManualAlert {
    /// `actorDisplayName`.
    pub actor_display_name: mg::Field<String>,
    /// `additionalData`.
    pub additional_data: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `alertPolicyId`.
    pub alert_policy_id: mg::Field<String>,
    /// `alertWebUrl`.
    pub alert_web_url: mg::Field<String>,
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `category`.
    #[deprecated(
        note = "deprecated since 2026-03-18, to be removed on 2028-03-18 (revision 2026-03/Tasks_And_Plans)"
    )]
    pub category: mg::Field<String>,
    /// `classification`.
    pub classification: mg::Field<mg::Open<super::AlertClassification>>,
    /// `comments`.
    pub comments: mg::Field<Vec<super::AlertComment>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customDetails`.
    pub custom_details: mg::Field<mg::Boxed<super::Dictionary>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionSource`.
    pub detection_source: mg::Field<mg::Open<super::DetectionSource>>,
    /// `detectorId`.
    pub detector_id: mg::Field<String>,
    /// `determination`.
    pub determination: mg::Field<mg::Open<super::AlertDetermination>>,
    /// `evidence`.
    pub evidence: mg::Field<Vec<super::AlertEvidence>>,
    /// `firstActivityDateTime`.
    pub first_activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentId`.
    pub incident_id: mg::Field<String>,
    /// `incidentWebUrl`.
    pub incident_web_url: mg::Field<String>,
    /// `investigationState`.
    pub investigation_state: mg::Field<mg::Open<super::InvestigationState>>,
    /// `isExcludedFromCorrelation`. Never null.
    pub is_excluded_from_correlation: mg::Field<bool>,
    /// `lastActivityDateTime`.
    pub last_activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastUpdateDateTime`.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `linkToIncident`.
    pub link_to_incident: mg::Field<i64>,
    /// `mitreTechniques`.
    pub mitre_techniques: mg::Field<Vec<String>>,
    /// `productName`.
    pub product_name: mg::Field<String>,
    /// `providerAlertId`.
    pub provider_alert_id: mg::Field<String>,
    /// `recommendedActions`.
    pub recommended_actions: mg::Field<String>,
    /// `resolvedDateTime`.
    pub resolved_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sentinelWorkspace`.
    pub sentinel_workspace: mg::Field<String>,
    /// `serviceSource`. Never null.
    pub service_source: mg::Field<mg::Open<super::ServiceSource>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::AlertStatus>>,
    /// `systemTags`.
    pub system_tags: mg::Field<Vec<String>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `threatDisplayName`.
    pub threat_display_name: mg::Field<String>,
    /// `threatFamilyName`.
    pub threat_family_name: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManualAlert: "microsoft.graph.security.manualAlert", entity, base super::Alert;
    actor_display_name: "actorDisplayName",
    additional_data: "additionalData",
    alert_policy_id: "alertPolicyId",
    alert_web_url: "alertWebUrl",
    assigned_to: "assignedTo",
    categories: "categories",
    category: "category" deprecated,
    classification: "classification",
    comments: "comments",
    created_date_time: "createdDateTime",
    custom_details: "customDetails",
    description: "description",
    detection_source: "detectionSource",
    detector_id: "detectorId",
    determination: "determination",
    evidence: "evidence",
    first_activity_date_time: "firstActivityDateTime",
    id: "id" key required,
    incident_id: "incidentId",
    incident_web_url: "incidentWebUrl",
    investigation_state: "investigationState",
    is_excluded_from_correlation: "isExcludedFromCorrelation" required,
    last_activity_date_time: "lastActivityDateTime",
    last_update_date_time: "lastUpdateDateTime",
    link_to_incident: "linkToIncident",
    mitre_techniques: "mitreTechniques",
    product_name: "productName",
    provider_alert_id: "providerAlertId",
    recommended_actions: "recommendedActions",
    resolved_date_time: "resolvedDateTime",
    sentinel_workspace: "sentinelWorkspace",
    service_source: "serviceSource" required,
    severity: "severity" required,
    status: "status" required,
    system_tags: "systemTags",
    tenant_id: "tenantId",
    threat_display_name: "threatDisplayName",
    threat_family_name: "threatFamilyName",
    title: "title",
}

mg::derived_from! { ManualAlert: super::Alert, crate::models::Entity }

impl ManualAlert {
    /// `entityDefinitions`: many [`EntityDefinitionInput`](super::EntityDefinitionInput).
    pub const ENTITY_DEFINITIONS: mg::Nav<
        ManualAlert,
        Vec<super::EntityDefinitionInput>,
    > = mg::Nav::new("entityDefinitions");
}
