// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.caseManagement.recommendationRelation`][reference],
/// derived from [`Relation`](super::Relation).
///
/// Requests: [`RecommendationRelationCollection`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .case_management()
///     .cases()
///     .id(id)
///     .relations()
///     .cast_to_recommendation_relation()
/// ```
///
/// [`RecommendationRelationCollection`]: crate::requests::security::case_management::recommendation_relation::RecommendationRelationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casemanagement-recommendationrelation?view=graph-rest-beta
pub struct RecommendationRelation {
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
    /// `recommendationType`.
    pub recommendation_type: mg::Field<String>,
    /// `relatedResourceId`.
    pub related_resource_id: mg::Field<String>,
    /// `resourceGroupName`.
    pub resource_group_name: mg::Field<String>,
    /// `subscriptionId`.
    pub subscription_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecommendationRelation: "microsoft.graph.security.caseManagement.recommendationRelation", entity, base super::Relation;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    recommendation_type: "recommendationType",
    related_resource_id: "relatedResourceId",
    resource_group_name: "resourceGroupName",
    subscription_id: "subscriptionId",
}

mg::derived_from! { RecommendationRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
