// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileAppRelationship`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppRelationshipCollection`], for example
/// `graph.device_app_management().mobile_app_relationships()`.
///
/// [`MobileAppRelationshipCollection`]: crate::requests::mobile_app_relationship::MobileAppRelationshipCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileapprelationship?view=graph-rest-beta
pub struct MobileAppRelationship {
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
    MobileAppRelationship: "microsoft.graph.mobileAppRelationship", entity abstract, base super::Entity, family MobileAppRelationshipKind;
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

mg::derived_from! { MobileAppRelationship: super::Entity }

/// The types derived from [`MobileAppRelationship`].
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
