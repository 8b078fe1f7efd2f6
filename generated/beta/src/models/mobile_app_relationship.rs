// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppRelationship`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileapprelationship?view=graph-rest-beta>
    MobileAppRelationship "microsoft.graph.mobileAppRelationship" "entity abstract" : super::Entity => MobileAppRelationshipKind;
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

mg::derived_from! { MobileAppRelationship: super::Entity }

/// The types derived from `microsoft.graph.mobileAppRelationship`.
#[non_exhaustive]
pub enum MobileAppRelationshipKind {
    MobileAppDependency(Box<super::MobileAppDependency>),
    MobileAppSupersedence(Box<super::MobileAppSupersedence>),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppRelationship>),
}

mg::family! {
    MobileAppRelationship => MobileAppRelationshipKind;
    MobileAppDependency(super::MobileAppDependency),
    MobileAppSupersedence(super::MobileAppSupersedence),
}
