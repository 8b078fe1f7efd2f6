// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usedInsight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usedinsight?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2026-01-28, to be removed on 2028-01-01 (revision 2026-01/Removal)")]
    UsedInsight "microsoft.graph.usedInsight" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUsed`: usageDetails
    last_used "lastUsed": mg::Boxed<super::UsageDetails>,
    /// `resourceReference`: resourceReference, computed
    resource_reference "resourceReference" "c": mg::Boxed<super::ResourceReference>,
    /// `resourceVisualization`: resourceVisualization, computed
    resource_visualization "resourceVisualization" "c": mg::Boxed<super::ResourceVisualization>,
}

mg::derived_from! { UsedInsight: super::Entity }

impl UsedInsight {
    /// `resource`: `entity`
    pub const RESOURCE: mg::Nav<UsedInsight, super::Entity> = mg::Nav::new("resource");
}
