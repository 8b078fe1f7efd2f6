// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.caseManagement.relation`][reference], derived
/// from [`CaseManagementEntity`](super::CaseManagementEntity).
///
/// Requests: [`RelationCollection`], for example
/// `graph.security().case_management().cases().id(id).relations()`.
///
/// [`RelationCollection`]: crate::requests::security::case_management::relation::RelationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-relation?view=graph-rest-beta
pub struct Relation {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `relatedResourceId`.
    pub related_resource_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Relation: "microsoft.graph.security.caseManagement.relation", entity abstract, base super::CaseManagementEntity, family RelationKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    related_resource_id: "relatedResourceId",
}

mg::derived_from! { Relation: super::CaseManagementEntity, crate::models::Entity }

/// The types derived from [`Relation`].
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
