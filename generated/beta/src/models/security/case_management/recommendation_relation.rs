// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.recommendationRelation`, an entity type derived from `microsoft.graph.security.caseManagement.relation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-recommendationrelation?view=graph-rest-beta>
    RecommendationRelation "microsoft.graph.security.caseManagement.recommendationRelation" "entity" : super::Relation;
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
    /// `recommendationType`: String
    recommendation_type "recommendationType": String,
    /// `relatedResourceId`: String
    related_resource_id "relatedResourceId": String,
    /// `resourceGroupName`: String
    resource_group_name "resourceGroupName": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
}

mg::derived_from! { RecommendationRelation: super::Relation, super::CaseManagementEntity, crate::models::Entity }
