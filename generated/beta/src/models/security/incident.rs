// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.incident`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`IncidentCollection`](crate::requests::security::incident::IncidentCollection), for
/// example `graph.security().incidents()`.
///
/// Operations: `merge_incidents`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-incident?view=graph-rest-beta
pub struct Incident {
    /// `assignedTo`.
    pub assigned_to: mg::Field<String>,
    /// `classification`.
    pub classification: mg::Field<mg::Open<super::AlertClassification>>,
    /// `comments`.
    pub comments: mg::Field<Vec<super::AlertComment>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customTags`.
    pub custom_tags: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `determination`.
    pub determination: mg::Field<mg::Open<super::AlertDetermination>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `incidentWebUrl`.
    pub incident_web_url: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastUpdateDateTime`. Never null.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `priorityScore`.
    pub priority_score: mg::Field<i32>,
    /// `recommendedActions`.
    pub recommended_actions: mg::Field<String>,
    /// `recommendedHuntingQueries`.
    pub recommended_hunting_queries: mg::Field<Vec<super::RecommendedHuntingQuery>>,
    /// `redirectIncidentId`.
    pub redirect_incident_id: mg::Field<String>,
    /// `resolvingComment`.
    pub resolving_comment: mg::Field<String>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::IncidentStatus>>,
    /// `summary`.
    pub summary: mg::Field<String>,
    /// `systemTags`.
    pub system_tags: mg::Field<Vec<String>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Incident: "microsoft.graph.security.incident", entity, base crate::models::Entity;
    assigned_to: "assignedTo",
    classification: "classification",
    comments: "comments",
    created_date_time: "createdDateTime" required,
    custom_tags: "customTags",
    description: "description",
    determination: "determination",
    display_name: "displayName",
    id: "id" key required,
    incident_web_url: "incidentWebUrl",
    last_modified_by: "lastModifiedBy",
    last_update_date_time: "lastUpdateDateTime" required,
    priority_score: "priorityScore",
    recommended_actions: "recommendedActions",
    recommended_hunting_queries: "recommendedHuntingQueries",
    redirect_incident_id: "redirectIncidentId",
    resolving_comment: "resolvingComment",
    severity: "severity" required,
    status: "status" required,
    summary: "summary",
    system_tags: "systemTags",
    tenant_id: "tenantId",
}

mg::derived_from! { Incident: crate::models::Entity }

impl Incident {
    /// `alerts`: many [`Alert`](super::Alert).
    pub const ALERTS: mg::Nav<Incident, Vec<super::Alert>> = mg::Nav::new("alerts");
}
