// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.incident`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-incident?view=graph-rest-beta>
    Incident "microsoft.graph.security.incident" "entity" : crate::models::Entity;
    /// `assignedTo`: String
    assigned_to "assignedTo": String,
    /// `classification`: microsoft.graph.security.alertClassification
    classification "classification": mg::Open<super::AlertClassification>,
    /// `comments`: Collection(microsoft.graph.security.alertComment)
    comments "comments": Vec<super::AlertComment>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customTags`: Collection(String)
    custom_tags "customTags": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `determination`: microsoft.graph.security.alertDetermination
    determination "determination": mg::Open<super::AlertDetermination>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `incidentWebUrl`: String
    incident_web_url "incidentWebUrl": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastUpdateDateTime`: DateTimeOffset, not null
    last_update_date_time "lastUpdateDateTime" "r": mg::DateTimeOffset,
    /// `priorityScore`: Int32
    priority_score "priorityScore": i32,
    /// `recommendedActions`: String
    recommended_actions "recommendedActions": String,
    /// `recommendedHuntingQueries`: Collection(microsoft.graph.security.recommendedHuntingQuery)
    recommended_hunting_queries "recommendedHuntingQueries": Vec<super::RecommendedHuntingQuery>,
    /// `redirectIncidentId`: String
    redirect_incident_id "redirectIncidentId": String,
    /// `resolvingComment`: String
    resolving_comment "resolvingComment": String,
    /// `severity`: microsoft.graph.security.alertSeverity, not null
    severity "severity" "r": mg::Open<super::AlertSeverity>,
    /// `status`: microsoft.graph.security.incidentStatus, not null
    status "status" "r": mg::Open<super::IncidentStatus>,
    /// `summary`: String
    summary "summary": String,
    /// `systemTags`: Collection(String)
    system_tags "systemTags": Vec<String>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}

mg::derived_from! { Incident: crate::models::Entity }

impl Incident {
    /// `alerts`: many `microsoft.graph.security.alert`
    pub const ALERTS: mg::Nav<Incident, Vec<super::Alert>> = mg::Nav::new("alerts");
}
