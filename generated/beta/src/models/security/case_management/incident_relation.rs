// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.incidentRelation`, an entity type derived from `microsoft.graph.security.caseManagement.relation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-incidentrelation?view=graph-rest-beta>
    IncidentRelation "microsoft.graph.security.caseManagement.incidentRelation" "entity" : super::Relation;
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `relatedResourceId`: String
    related_resource_id "relatedResourceId": String,
}

mg::derived_from! { IncidentRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
