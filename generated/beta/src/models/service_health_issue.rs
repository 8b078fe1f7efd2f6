// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceHealthIssue`, an entity type derived from `microsoft.graph.serviceAnnouncementBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/servicehealthissue?view=graph-rest-beta>
    ServiceHealthIssue "microsoft.graph.serviceHealthIssue" "entity" : super::ServiceAnnouncementBase;
    /// `classification`: serviceHealthClassificationType, not null
    classification "classification" "r": mg::Open<super::ServiceHealthClassificationType>,
    /// `details`: Collection(keyValuePair)
    details "details": Vec<super::KeyValuePair>,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `feature`: String
    feature "feature": String,
    /// `featureGroup`: String
    feature_group "featureGroup": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `impactDescription`: String, not null
    impact_description "impactDescription" "r": String,
    /// `isResolved`: Boolean, not null
    is_resolved "isResolved" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `origin`: serviceHealthOrigin, not null
    origin "origin" "r": mg::Open<super::ServiceHealthOrigin>,
    /// `posts`: Collection(serviceHealthIssuePost), items not null
    posts "posts" "r": Vec<super::ServiceHealthIssuePost>,
    /// `service`: String, not null
    service "service" "r": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `status`: serviceHealthStatus, not null
    status "status" "r": mg::Open<super::ServiceHealthStatus>,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { ServiceHealthIssue: super::ServiceAnnouncementBase, super::Entity }
