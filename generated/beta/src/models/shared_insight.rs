// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharedInsight`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharedInsightCollection`](crate::requests::shared_insight::SharedInsightCollection),
/// for example `graph.me().insights().shared()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharedinsight?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2026-01-28, to be removed on 2028-01-01 (revision 2026-01/Removal)"
)]
pub struct SharedInsight {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastShared`.
    pub last_shared: mg::Field<mg::Boxed<super::SharingDetail>>,
    /// `resourceReference`. Read-only: the service computes it.
    pub resource_reference: mg::Field<mg::Boxed<super::ResourceReference>>,
    /// `resourceVisualization`. Read-only: the service computes it.
    pub resource_visualization: mg::Field<mg::Boxed<super::ResourceVisualization>>,
    /// `sharingHistory`.
    pub sharing_history: mg::Field<Vec<super::SharingDetail>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharedInsight: "microsoft.graph.sharedInsight", entity, base super::Entity;
    id: "id" key required,
    last_shared: "lastShared",
    resource_reference: "resourceReference" computed,
    resource_visualization: "resourceVisualization" computed,
    sharing_history: "sharingHistory",
}

mg::derived_from! { SharedInsight: super::Entity }

impl SharedInsight {
    /// `lastSharedMethod`: [`Entity`](super::Entity).
    pub const LAST_SHARED_METHOD: mg::Nav<SharedInsight, super::Entity> = mg::Nav::new(
        "lastSharedMethod",
    );
    /// `resource`: [`Entity`](super::Entity).
    pub const RESOURCE: mg::Nav<SharedInsight, super::Entity> = mg::Nav::new("resource");
}
