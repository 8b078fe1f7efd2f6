// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.incidentRelation`][reference], derived
/// from [`Relation`](super::Relation).
///
/// Requests: [`IncidentRelationCollection`], for example
/// `graph.security().case_management().cases().id(id).relations().cast_to_incident_relation()`.
///
/// [`IncidentRelationCollection`]: crate::requests::security::case_management::incident_relation::IncidentRelationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-incidentrelation?view=graph-rest-beta
pub struct IncidentRelation {
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
    IncidentRelation: "microsoft.graph.security.caseManagement.incidentRelation", entity, base super::Relation;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    related_resource_id: "relatedResourceId",
}

mg::derived_from! { IncidentRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
