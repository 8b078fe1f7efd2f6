// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppDependency`, an entity type derived from `microsoft.graph.mobileAppRelationship`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappdependency?view=graph-rest-beta>
    MobileAppDependency "microsoft.graph.mobileAppDependency" "entity" : super::MobileAppRelationship;
    /// `dependencyType`: mobileAppDependencyType, not null
    dependency_type "dependencyType" "r": mg::Open<super::MobileAppDependencyType>,
    /// `dependentAppCount`: Int32, not null
    dependent_app_count "dependentAppCount" "r": i32,
    /// `dependsOnAppCount`: Int32, not null
    depends_on_app_count "dependsOnAppCount" "r": i32,
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
    /// `targetPublisher`: String
    target_publisher "targetPublisher": String,
    /// `targetPublisherDisplayName`: String, computed, read-only
    target_publisher_display_name "targetPublisherDisplayName" "cp": String,
    /// `targetType`: mobileAppRelationshipType, not null
    target_type "targetType" "r": mg::Open<super::MobileAppRelationshipType>,
}

mg::derived_from! { MobileAppDependency: super::MobileAppRelationship, super::Entity }
