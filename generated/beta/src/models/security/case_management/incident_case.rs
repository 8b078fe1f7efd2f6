// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.incidentCase`, an entity type derived from `microsoft.graph.security.caseManagement.case`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-incidentcase?view=graph-rest-beta>
    IncidentCase "microsoft.graph.security.caseManagement.incidentCase" "entity" : super::Case;
    /// `aiAgentIds`: Collection(String), items not null
    ai_agent_ids "aiAgentIds" "r": Vec<String>,
    /// `alertCounts`: microsoft.graph.security.caseManagement.alertCounts
    alert_counts "alertCounts": mg::Boxed<super::AlertCounts>,
    /// `alertPolicyIds`: Collection(String), items not null
    alert_policy_ids "alertPolicyIds" "r": Vec<String>,
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `associatedThreatIds`: Collection(String), items not null
    associated_threat_ids "associatedThreatIds" "r": Vec<String>,
    /// `categories`: Collection(String), items not null
    categories "categories" "r": Vec<String>,
    /// `classification`: microsoft.graph.security.caseManagement.incidentClassification, not null
    classification "classification" "r": mg::Open<super::IncidentClassification>,
    /// `cloudScopes`: Collection(String), items not null
    cloud_scopes "cloudScopes" "r": Vec<String>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customFields`: microsoft.graph.security.caseManagement.customFieldValues
    custom_fields "customFields": mg::Boxed<super::CustomFieldValues>,
    /// `dataSensitivityLabels`: Collection(String), items not null
    data_sensitivity_labels "dataSensitivityLabels" "r": Vec<String>,
    /// `dataStreams`: Collection(String), items not null
    data_streams "dataStreams" "r": Vec<String>,
    /// `detectionSources`: Collection(String), items not null
    detection_sources "detectionSources" "r": Vec<String>,
    /// `determination`: microsoft.graph.security.caseManagement.incidentDetermination, not null
    determination "determination" "r": mg::Open<super::IncidentDetermination>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `emailNotificationRecipients`: Collection(String), items not null
    email_notification_recipients "emailNotificationRecipients" "r": Vec<String>,
    /// `firstEventTime`: DateTimeOffset
    first_event_time "firstEventTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `impactedAssets`: microsoft.graph.security.caseManagement.impactedAssetsCounts
    impacted_assets "impactedAssets": mg::Boxed<super::ImpactedAssetsCounts>,
    /// `incidentId`: Int64, not null
    incident_id "incidentId" "r": i64,
    /// `incidentWebUrl`: String
    incident_web_url "incidentWebUrl": String,
    /// `investigation`: microsoft.graph.security.caseManagement.investigation
    investigation "investigation": mg::Boxed<super::Investigation>,
    /// `investigationIds`: Collection(String), items not null
    investigation_ids "investigationIds" "r": Vec<String>,
    /// `investigationStates`: Collection(String), items not null
    investigation_states "investigationStates" "r": Vec<String>,
    /// `lastEventTime`: DateTimeOffset
    last_event_time "lastEventTime": mg::DateTimeOffset,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `machineGroupIds`: Collection(String), items not null
    machine_group_ids "machineGroupIds" "r": Vec<String>,
    /// `osPlatforms`: Collection(String), items not null
    os_platforms "osPlatforms" "r": Vec<String>,
    /// `policyNames`: Collection(String), items not null
    policy_names "policyNames" "r": Vec<String>,
    /// `priorityScore`: Int32
    priority_score "priorityScore": i32,
    /// `productNames`: Collection(String), items not null
    product_names "productNames" "r": Vec<String>,
    /// `redirectCaseId`: Int64
    redirect_case_id "redirectCaseId": i64,
    /// `redirectIncidentId`: Int64
    redirect_incident_id "redirectIncidentId": i64,
    /// `serviceSources`: Collection(String), items not null
    service_sources "serviceSources" "r": Vec<String>,
    /// `severity`: microsoft.graph.security.caseManagement.incidentSeverity, not null
    severity "severity" "r": mg::Open<super::IncidentSeverity>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `summary`: String
    summary "summary": String,
    /// `systemTags`: Collection(String), items not null
    system_tags "systemTags" "r": Vec<String>,
    /// `topRiskScore`: Int32
    top_risk_score "topRiskScore": i32,
    /// `workspaceIds`: Collection(String), items not null
    workspace_ids "workspaceIds" "r": Vec<String>,
}

mg::derived_from! { IncidentCase: super::Case, super::CaseManagementEntity, crate::models::Entity }

impl IncidentCase {
    /// `activities`: many `microsoft.graph.security.caseManagement.activity`, contained
    pub const ACTIVITIES: mg::Nav<IncidentCase, Vec<super::Activity>> = mg::Nav::new(
        "activities",
    );
    /// `attachments`: many `microsoft.graph.security.caseManagement.attachment`, contained
    pub const ATTACHMENTS: mg::Nav<IncidentCase, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `relations`: many `microsoft.graph.security.caseManagement.relation`, contained
    pub const RELATIONS: mg::Nav<IncidentCase, Vec<super::Relation>> = mg::Nav::new(
        "relations",
    );
    /// `tasks`: many `microsoft.graph.security.caseManagement.task`, contained
    pub const TASKS: mg::Nav<IncidentCase, Vec<super::Task>> = mg::Nav::new("tasks");
}
