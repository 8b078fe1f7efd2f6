// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.incidentTask`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`IncidentTaskCollection`](crate::requests::security::incident_task::IncidentTaskCollection),
/// for example `graph.security().incident_tasks()`.
///
/// Operations: `execute_response_action`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-incidenttask?view=graph-rest-beta
pub struct IncidentTask {
    /// `actionStatus`. Never null.
    pub action_status: mg::Field<mg::Open<super::IncidentTaskActionStatus>>,
    /// `actionType`. Never null.
    pub action_type: mg::Field<mg::Open<super::IncidentTaskActionType>>,
    /// `createdByDisplayName`. Never null.
    pub created_by_display_name: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedByDisplayName`. Never null.
    pub last_modified_by_display_name: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `responseAction`.
    pub response_action: mg::Field<mg::Boxed<super::IncidentTaskResponseAction>>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::IncidentTaskSource>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::IncidentTaskStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncidentTask: "microsoft.graph.security.incidentTask", entity, base crate::models::Entity;
    action_status: "actionStatus" required,
    action_type: "actionType" required,
    created_by_display_name: "createdByDisplayName" required,
    created_date_time: "createdDateTime" required,
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by_display_name: "lastModifiedByDisplayName" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    response_action: "responseAction",
    source: "source" required,
    status: "status" required,
}

mg::derived_from! { IncidentTask: crate::models::Entity }

impl IncidentTask {
    /// `incident`: [`Incident`](super::Incident).
    pub const INCIDENT: mg::Nav<IncidentTask, super::Incident> = mg::Nav::new(
        "incident",
    );
}
