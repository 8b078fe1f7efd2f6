// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppDependency`, an entity type derived from `microsoft.graph.mobileAppRelationship`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappdependency?view=graph-rest-beta>
    MobileAppDependency "microsoft.graph.mobileAppDependency" "entity" : super::MobileAppRelationship;
    /// `dependencyType`: mobileAppDependencyType, not null
    dependency_type "dependencyType" "r": mg::Open<super::MobileAppDependencyType>,
    /// `dependentAppCount`: Int32, not null, computed, read-only
    dependent_app_count "dependentAppCount" "rcp": i32,
    /// `dependsOnAppCount`: Int32, not null, computed, read-only
    depends_on_app_count "dependsOnAppCount" "rcp": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sourceDisplayName`: String, computed, read-only
    source_display_name "sourceDisplayName" "cp": String,
    /// `sourceDisplayVersion`: String, computed, read-only
    source_display_version "sourceDisplayVersion" "cp": String,
    /// `sourceId`: String, computed, read-only
    source_id "sourceId" "cp": String,
    /// `sourcePublisherDisplayName`: String, computed, read-only
    source_publisher_display_name "sourcePublisherDisplayName" "cp": String,
    /// `targetDisplayName`: String, computed, read-only
    target_display_name "targetDisplayName" "cp": String,
    /// `targetDisplayVersion`: String, computed, read-only
    target_display_version "targetDisplayVersion" "cp": String,
    /// `targetId`: String
    target_id "targetId": String,
    /// `targetPublisher`: String, computed, read-only
    target_publisher "targetPublisher" "cp": String,
    /// `targetPublisherDisplayName`: String, computed, read-only
    target_publisher_display_name "targetPublisherDisplayName" "cp": String,
    /// `targetType`: mobileAppRelationshipType, not null, computed, read-only
    target_type "targetType" "rcp": mg::Open<super::MobileAppRelationshipType>,
}

mg::derived_from! { MobileAppDependency: super::MobileAppRelationship, super::Entity }
