// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.relation`, an abstract entity type derived from `microsoft.graph.security.caseManagement.caseManagementEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-relation?view=graph-rest-beta>
    Relation "microsoft.graph.security.caseManagement.relation" "entity abstract" : super::CaseManagementEntity => RelationKind;
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

mg::derived_from! { Relation: super::CaseManagementEntity, crate::models::Entity }

/// The types derived from `microsoft.graph.security.caseManagement.relation`.
#[non_exhaustive]
pub enum RelationKind {
    IncidentRelation(Box<super::IncidentRelation>),
    RecommendationRelation(Box<super::RecommendationRelation>),
    WorkspaceIndicatorRelation(Box<super::WorkspaceIndicatorRelation>),
    /// None of these, or a type that this version does not know.
    Other(Box<Relation>),
}

mg::family! {
    Relation => RelationKind;
    IncidentRelation(super::IncidentRelation),
    RecommendationRelation(super::RecommendationRelation),
    WorkspaceIndicatorRelation(super::WorkspaceIndicatorRelation),
}
