// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.alert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-alert?view=graph-rest-beta>
    Alert "microsoft.graph.security.alert" "entity" : crate::models::Entity => AlertKind;
    /// `actorDisplayName`: String
    actor_display_name "actorDisplayName": String,
    /// `additionalData`: microsoft.graph.security.dictionary
    additional_data "additionalData": mg::Boxed<super::Dictionary>,
    /// `alertPolicyId`: String
    alert_policy_id "alertPolicyId": String,
    /// `alertWebUrl`: String
    alert_web_url "alertWebUrl": String,
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `category`: String
    #[deprecated(note = "deprecated since 2026-03-18, to be removed on 2028-03-18 (revision 2026-03/Tasks_And_Plans)")]
    category "category" "d": String,
    /// `classification`: microsoft.graph.security.alertClassification
    classification "classification": mg::Open<super::AlertClassification>,
    /// `comments`: Collection(microsoft.graph.security.alertComment)
    comments "comments": Vec<super::AlertComment>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customDetails`: microsoft.graph.security.dictionary
    custom_details "customDetails": mg::Boxed<super::Dictionary>,
    /// `description`: String
    description "description": String,
    /// `detectionSource`: microsoft.graph.security.detectionSource
    detection_source "detectionSource": mg::Open<super::DetectionSource>,
    /// `detectorId`: String
    detector_id "detectorId": String,
    /// `determination`: microsoft.graph.security.alertDetermination
    determination "determination": mg::Open<super::AlertDetermination>,
    /// `evidence`: Collection(microsoft.graph.security.alertEvidence)
    evidence "evidence": Vec<super::AlertEvidence>,
    /// `firstActivityDateTime`: DateTimeOffset
    first_activity_date_time "firstActivityDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentId`: String
    incident_id "incidentId": String,
    /// `incidentWebUrl`: String
    incident_web_url "incidentWebUrl": String,
    /// `investigationState`: microsoft.graph.security.investigationState
    investigation_state "investigationState": mg::Open<super::InvestigationState>,
    /// `lastActivityDateTime`: DateTimeOffset
    last_activity_date_time "lastActivityDateTime": mg::DateTimeOffset,
    /// `lastUpdateDateTime`: DateTimeOffset
    last_update_date_time "lastUpdateDateTime": mg::DateTimeOffset,
    /// `mitreTechniques`: Collection(String)
    mitre_techniques "mitreTechniques": Vec<String>,
    /// `productName`: String
    product_name "productName": String,
    /// `providerAlertId`: String
    provider_alert_id "providerAlertId": String,
    /// `recommendedActions`: String
    recommended_actions "recommendedActions": String,
    /// `resolvedDateTime`: DateTimeOffset
    resolved_date_time "resolvedDateTime": mg::DateTimeOffset,
    /// `serviceSource`: microsoft.graph.security.serviceSource, not null
    service_source "serviceSource" "r": mg::Open<super::ServiceSource>,
    /// `severity`: microsoft.graph.security.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `status`: microsoft.graph.security.alertStatus, not null
    status "status" "r": mg::Open<super::AlertStatus>,
    /// `systemTags`: Collection(String)
    system_tags "systemTags": Vec<String>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `threatDisplayName`: String
    threat_display_name "threatDisplayName": String,
    /// `threatFamilyName`: String
    threat_family_name "threatFamilyName": String,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { Alert: crate::models::Entity }

/// The types derived from `microsoft.graph.security.alert`.
#[non_exhaustive]
pub enum AlertKind {
    ManualAlert(Box<super::ManualAlert>),
    /// None of these, or a type that this version does not know.
    Other(Box<Alert>),
}

mg::family! {
    Alert => AlertKind;
    ManualAlert(super::ManualAlert),
}
