// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppSupersedence`, an entity type derived from `microsoft.graph.mobileAppRelationship`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappsupersedence?view=graph-rest-beta>
    MobileAppSupersedence "microsoft.graph.mobileAppSupersedence" "entity" : super::MobileAppRelationship;
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
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedenceType`: mobileAppSupersedenceType, not null
    supersedence_type "supersedenceType" "r": mg::Open<super::MobileAppSupersedenceType>,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
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

mg::derived_from! { MobileAppSupersedence: super::MobileAppRelationship, super::Entity }
