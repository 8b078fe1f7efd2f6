// @generated
use crate::mg;

/// Entity type [`microsoft.graph.usedInsight`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UsedInsightCollection`](crate::requests::used_insight::UsedInsightCollection), for
/// example `graph.me().insights().used()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/usedinsight?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2026-01-28, to be removed on 2028-01-01 (revision 2026-01/Removal)"
)]
pub struct UsedInsight {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUsed`.
    pub last_used: mg::Field<mg::Boxed<super::UsageDetails>>,
    /// `resourceReference`. Read-only: the service computes it.
    pub resource_reference: mg::Field<mg::Boxed<super::ResourceReference>>,
    /// `resourceVisualization`. Read-only: the service computes it.
    pub resource_visualization: mg::Field<mg::Boxed<super::ResourceVisualization>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsedInsight: "microsoft.graph.usedInsight", entity, base super::Entity;
    id: "id" key required,
    last_used: "lastUsed",
    resource_reference: "resourceReference" computed,
    resource_visualization: "resourceVisualization" computed,
}

mg::derived_from! { UsedInsight: super::Entity }

impl UsedInsight {
    /// `resource`: [`Entity`](super::Entity).
    pub const RESOURCE: mg::Nav<UsedInsight, super::Entity> = mg::Nav::new("resource");
}
