// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedInsight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharedinsight?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2026-01-28, to be removed on 2028-01-01 (revision 2026-01/Removal)")]
    SharedInsight "microsoft.graph.sharedInsight" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastShared`: sharingDetail
    last_shared "lastShared": mg::Boxed<super::SharingDetail>,
    /// `resourceReference`: resourceReference, computed
    resource_reference "resourceReference" "c": mg::Boxed<super::ResourceReference>,
    /// `resourceVisualization`: resourceVisualization, computed
    resource_visualization "resourceVisualization" "c": mg::Boxed<super::ResourceVisualization>,
    /// `sharingHistory`: Collection(sharingDetail)
    sharing_history "sharingHistory": Vec<super::SharingDetail>,
}

mg::derived_from! { SharedInsight: super::Entity }

impl SharedInsight {
    /// `lastSharedMethod`: `entity`
    pub const LAST_SHARED_METHOD: mg::Nav<SharedInsight, super::Entity> = mg::Nav::new(
        "lastSharedMethod",
    );
    /// `resource`: `entity`
    pub const RESOURCE: mg::Nav<SharedInsight, super::Entity> = mg::Nav::new("resource");
}
