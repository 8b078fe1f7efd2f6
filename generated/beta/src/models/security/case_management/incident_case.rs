// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.incidentCase`, an entity type derived from `microsoft.graph.security.caseManagement.case`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-incidentcase?view=graph-rest-beta>
    IncidentCase "microsoft.graph.security.caseManagement.incidentCase" "entity" : super::Case;
    /// `aiAgentIds`: Collection(String)
    ai_agent_ids "aiAgentIds": Vec<String>,
    /// `alertCounts`: microsoft.graph.security.caseManagement.alertCounts
    alert_counts "alertCounts": mg::Boxed<super::AlertCounts>,
    /// `alertPolicyIds`: Collection(String)
    alert_policy_ids "alertPolicyIds": Vec<String>,
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `associatedThreatIds`: Collection(String)
    associated_threat_ids "associatedThreatIds": Vec<String>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `classification`: microsoft.graph.security.caseManagement.incidentClassification, not null
    classification "classification" "r": mg::Open<super::IncidentClassification>,
    /// `cloudScopes`: Collection(String)
    cloud_scopes "cloudScopes": Vec<String>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customFields`: microsoft.graph.security.caseManagement.customFieldValues
    custom_fields "customFields": mg::Boxed<super::CustomFieldValues>,
    /// `dataSensitivityLabels`: Collection(String)
    data_sensitivity_labels "dataSensitivityLabels": Vec<String>,
    /// `dataStreams`: Collection(String)
    data_streams "dataStreams": Vec<String>,
    /// `detectionSources`: Collection(String)
    detection_sources "detectionSources": Vec<String>,
    /// `determination`: microsoft.graph.security.caseManagement.incidentDetermination, not null
    determination "determination" "r": mg::Open<super::IncidentDetermination>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `emailNotificationRecipients`: Collection(String)
    email_notification_recipients "emailNotificationRecipients": Vec<String>,
    /// `firstEventTime`: DateTimeOffset
    first_event_time "firstEventTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `impactedAssets`: microsoft.graph.security.caseManagement.impactedAssetsCounts
    impacted_assets "impactedAssets": mg::Boxed<super::ImpactedAssetsCounts>,
    /// `incidentId`: Int32
    incident_id "incidentId": i32,
    /// `incidentWebUrl`: String
    incident_web_url "incidentWebUrl": String,
    /// `investigation`: microsoft.graph.security.caseManagement.investigation
    investigation "investigation": mg::Boxed<super::Investigation>,
    /// `investigationIds`: Collection(String)
    investigation_ids "investigationIds": Vec<String>,
    /// `investigationStates`: Collection(String)
    investigation_states "investigationStates": Vec<String>,
    /// `lastEventTime`: DateTimeOffset
    last_event_time "lastEventTime": mg::DateTimeOffset,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `machineGroupIds`: Collection(String)
    machine_group_ids "machineGroupIds": Vec<String>,
    /// `osPlatforms`: Collection(String)
    os_platforms "osPlatforms": Vec<String>,
    /// `policyNames`: Collection(String)
    policy_names "policyNames": Vec<String>,
    /// `priorityScore`: Int32
    priority_score "priorityScore": i32,
    /// `productNames`: Collection(String)
    product_names "productNames": Vec<String>,
    /// `redirectCaseId`: Int32
    redirect_case_id "redirectCaseId": i32,
    /// `redirectIncidentId`: Int32
    redirect_incident_id "redirectIncidentId": i32,
    /// `serviceSources`: Collection(String)
    service_sources "serviceSources": Vec<String>,
    /// `severity`: microsoft.graph.security.caseManagement.incidentSeverity, not null
    severity "severity" "r": mg::Open<super::IncidentSeverity>,
    /// `status`: String
    status "status": String,
    /// `summary`: String
    summary "summary": String,
    /// `systemTags`: Collection(String)
    system_tags "systemTags": Vec<String>,
    /// `topRiskScore`: Int32
    top_risk_score "topRiskScore": i32,
    /// `workspaceIds`: Collection(String)
    workspace_ids "workspaceIds": Vec<String>,
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
