// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.incidentTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-incidenttask?view=graph-rest-beta>
    IncidentTask "microsoft.graph.security.incidentTask" "entity" : crate::models::Entity;
    /// `actionStatus`: microsoft.graph.security.incidentTaskActionStatus, not null
    action_status "actionStatus" "r": mg::Open<super::IncidentTaskActionStatus>,
    /// `actionType`: microsoft.graph.security.incidentTaskActionType, not null
    action_type "actionType" "r": mg::Open<super::IncidentTaskActionType>,
    /// `createdByDisplayName`: String, not null
    created_by_display_name "createdByDisplayName" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedByDisplayName`: String, not null
    last_modified_by_display_name "lastModifiedByDisplayName" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `responseAction`: microsoft.graph.security.incidentTaskResponseAction
    response_action "responseAction": mg::Boxed<super::IncidentTaskResponseAction>,
    /// `source`: microsoft.graph.security.incidentTaskSource, not null
    source "source" "r": mg::Open<super::IncidentTaskSource>,
    /// `status`: microsoft.graph.security.incidentTaskStatus, not null
    status "status" "r": mg::Open<super::IncidentTaskStatus>,
}

mg::derived_from! { IncidentTask: crate::models::Entity }

impl IncidentTask {
    /// `incident`: `microsoft.graph.security.incident`
    pub const INCIDENT: mg::Nav<IncidentTask, super::Incident> = mg::Nav::new(
        "incident",
    );
}
