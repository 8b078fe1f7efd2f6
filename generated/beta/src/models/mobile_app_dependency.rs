// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppDependency`][reference], derived from
/// [`MobileAppRelationship`](super::MobileAppRelationship).
///
/// Requests: [`MobileAppDependencyCollection`], for example
/// `graph.device_app_management().mobile_app_relationships().cast_to_mobile_app_dependency()`.
///
/// [`MobileAppDependencyCollection`]: crate::requests::mobile_app_dependency::MobileAppDependencyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappdependency?view=graph-rest-beta
pub struct MobileAppDependency {
    /// `dependencyType`. Never null.
    pub dependency_type: mg::Field<mg::Open<super::MobileAppDependencyType>>,
    /// `dependentAppCount`. Never null. Read-only: the service computes it.
    pub dependent_app_count: mg::Field<i32>,
    /// `dependsOnAppCount`. Never null. Read-only: the service computes it.
    pub depends_on_app_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `sourceDisplayName`. Read-only: the service computes it.
    pub source_display_name: mg::Field<String>,
    /// `sourceDisplayVersion`. Read-only: the service computes it.
    pub source_display_version: mg::Field<String>,
    /// `sourceId`. Read-only: the service computes it.
    pub source_id: mg::Field<String>,
    /// `sourcePublisherDisplayName`. Read-only: the service computes it.
    pub source_publisher_display_name: mg::Field<String>,
    /// `targetDisplayName`. Read-only: the service computes it.
    pub target_display_name: mg::Field<String>,
    /// `targetDisplayVersion`. Read-only: the service computes it.
    pub target_display_version: mg::Field<String>,
    /// `targetId`.
    pub target_id: mg::Field<String>,
    /// `targetPublisher`. Read-only: the service computes it.
    pub target_publisher: mg::Field<String>,
    /// `targetPublisherDisplayName`. Read-only: the service computes it.
    pub target_publisher_display_name: mg::Field<String>,
    /// `targetType`. Never null. Read-only: the service computes it.
    pub target_type: mg::Field<mg::Open<super::MobileAppRelationshipType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppDependency: "microsoft.graph.mobileAppDependency", entity, base super::MobileAppRelationship;
    dependency_type: "dependencyType" required,
    dependent_app_count: "dependentAppCount" required computed read_only,
    depends_on_app_count: "dependsOnAppCount" required computed read_only,
    id: "id" key required,
    source_display_name: "sourceDisplayName" computed read_only,
    source_display_version: "sourceDisplayVersion" computed read_only,
    source_id: "sourceId" computed read_only,
    source_publisher_display_name: "sourcePublisherDisplayName" computed read_only,
    target_display_name: "targetDisplayName" computed read_only,
    target_display_version: "targetDisplayVersion" computed read_only,
    target_id: "targetId",
    target_publisher: "targetPublisher" computed read_only,
    target_publisher_display_name: "targetPublisherDisplayName" computed read_only,
    target_type: "targetType" required computed read_only,
}

mg::derived_from! { MobileAppDependency: super::MobileAppRelationship, super::Entity }
