// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.incidentCase`][reference], derived from
/// [`Case`](super::Case).
///
/// Requests: [`IncidentCaseCollection`], for example
/// `graph.security().case_management().cases().cast_to_incident_case()`.
///
/// [`IncidentCaseCollection`]: crate::requests::security::case_management::incident_case::IncidentCaseCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-incidentcase?view=graph-rest-beta
pub struct IncidentCase {
    /// `aiAgentIds`.
    pub ai_agent_ids: mg::Field<Vec<String>>,
    /// `alertCounts`.
    pub alert_counts: mg::Field<mg::Boxed<super::AlertCounts>>,
    /// `alertPolicyIds`.
    pub alert_policy_ids: mg::Field<Vec<String>>,
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `associatedThreatIds`.
    pub associated_threat_ids: mg::Field<Vec<String>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `classification`. Never null.
    pub classification: mg::Field<mg::Open<super::IncidentClassification>>,
    /// `cloudScopes`.
    pub cloud_scopes: mg::Field<Vec<String>>,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customFields`.
    pub custom_fields: mg::Field<mg::Boxed<super::CustomFieldValues>>,
    /// `dataSensitivityLabels`.
    pub data_sensitivity_labels: mg::Field<Vec<String>>,
    /// `dataStreams`.
    pub data_streams: mg::Field<Vec<String>>,
    /// `detectionSources`.
    pub detection_sources: mg::Field<Vec<String>>,
    /// `determination`. Never null.
    pub determination: mg::Field<mg::Open<super::IncidentDetermination>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `emailNotificationRecipients`.
    pub email_notification_recipients: mg::Field<Vec<String>>,
    /// `firstEventTime`.
    pub first_event_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `impactedAssets`.
    pub impacted_assets: mg::Field<mg::Boxed<super::ImpactedAssetsCounts>>,
    /// `incidentId`. Never null.
    pub incident_id: mg::Field<i64>,
    /// `incidentWebUrl`.
    pub incident_web_url: mg::Field<String>,
    /// `investigation`.
    pub investigation: mg::Field<mg::Boxed<super::Investigation>>,
    /// `investigationIds`.
    pub investigation_ids: mg::Field<Vec<String>>,
    /// `investigationStates`.
    pub investigation_states: mg::Field<Vec<String>>,
    /// `lastEventTime`.
    pub last_event_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `machineGroupIds`.
    pub machine_group_ids: mg::Field<Vec<String>>,
    /// `osPlatforms`.
    pub os_platforms: mg::Field<Vec<String>>,
    /// `policyNames`.
    pub policy_names: mg::Field<Vec<String>>,
    /// `priorityScore`.
    pub priority_score: mg::Field<i32>,
    /// `productNames`.
    pub product_names: mg::Field<Vec<String>>,
    /// `redirectCaseId`.
    pub redirect_case_id: mg::Field<i64>,
    /// `redirectIncidentId`.
    pub redirect_incident_id: mg::Field<i64>,
    /// `serviceSources`.
    pub service_sources: mg::Field<Vec<String>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::IncidentSeverity>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `summary`.
    pub summary: mg::Field<String>,
    /// `systemTags`.
    pub system_tags: mg::Field<Vec<String>>,
    /// `topRiskScore`.
    pub top_risk_score: mg::Field<i32>,
    /// `workspaceIds`.
    pub workspace_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncidentCase: "microsoft.graph.security.caseManagement.incidentCase", entity, base super::Case;
    ai_agent_ids: "aiAgentIds" required,
    alert_counts: "alertCounts",
    alert_policy_ids: "alertPolicyIds" required,
    assigned_to: "assignedTo",
    associated_threat_ids: "associatedThreatIds" required,
    categories: "categories" required,
    classification: "classification" required,
    cloud_scopes: "cloudScopes" required,
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_fields: "customFields",
    data_sensitivity_labels: "dataSensitivityLabels" required,
    data_streams: "dataStreams" required,
    detection_sources: "detectionSources" required,
    determination: "determination" required,
    display_name: "displayName" required,
    due_date_time: "dueDateTime",
    email_notification_recipients: "emailNotificationRecipients" required,
    first_event_time: "firstEventTime",
    id: "id" key required,
    impacted_assets: "impactedAssets",
    incident_id: "incidentId" required,
    incident_web_url: "incidentWebUrl",
    investigation: "investigation",
    investigation_ids: "investigationIds" required,
    investigation_states: "investigationStates" required,
    last_event_time: "lastEventTime",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    machine_group_ids: "machineGroupIds" required,
    os_platforms: "osPlatforms" required,
    policy_names: "policyNames" required,
    priority_score: "priorityScore",
    product_names: "productNames" required,
    redirect_case_id: "redirectCaseId",
    redirect_incident_id: "redirectIncidentId",
    service_sources: "serviceSources" required,
    severity: "severity" required,
    status: "status" required,
    summary: "summary",
    system_tags: "systemTags" required,
    top_risk_score: "topRiskScore",
    workspace_ids: "workspaceIds" required,
}

mg::derived_from! { IncidentCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl IncidentCase {
    /// `activities`: many [`Activity`](super::Activity).
    pub const ACTIVITIES: mg::Nav<IncidentCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<IncidentCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many [`Relation`](super::Relation).
    pub const RELATIONS: mg::Nav<IncidentCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many [`Task`](super::Task).
    pub const TASKS: mg::Nav<IncidentCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
