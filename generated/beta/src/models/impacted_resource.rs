// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.impactedResource`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/impactedresource?view=graph-rest-beta>
    ImpactedResource "microsoft.graph.impactedResource" "entity" : super::Entity;
    /// `addedDateTime`: DateTimeOffset, not null
    added_date_time "addedDateTime" "r": mg::DateTimeOffset,
    /// `additionalDetails`: Collection(keyValue)
    additional_details "additionalDetails": Vec<super::KeyValue>,
    /// `apiUrl`: String
    api_url "apiUrl": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String, not null
    last_modified_by "lastModifiedBy" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `owner`: String
    owner "owner": String,
    /// `portalUrl`: String
    portal_url "portalUrl": String,
    /// `postponeUntilDateTime`: DateTimeOffset
    postpone_until_date_time "postponeUntilDateTime": mg::DateTimeOffset,
    /// `rank`: Int32
    rank "rank": i32,
    /// `recommendationId`: String, not null
    recommendation_id "recommendationId" "r": String,
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
    /// `status`: recommendationStatus, not null
    status "status" "r": mg::Open<super::RecommendationStatus>,
    /// `subjectId`: String, not null
    subject_id "subjectId" "r": String,
}

mg::derived_from! { ImpactedResource: super::Entity }
