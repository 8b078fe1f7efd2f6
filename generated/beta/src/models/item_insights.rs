// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemInsights`, an entity type derived from `microsoft.graph.officeGraphInsights`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iteminsights?view=graph-rest-beta>
    ItemInsights "microsoft.graph.itemInsights" "entity" : super::OfficeGraphInsights;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ItemInsights: super::OfficeGraphInsights, super::Entity }

impl ItemInsights {
    /// `shared`: many `sharedInsight`, contained
    pub const SHARED: mg::Nav<ItemInsights, Vec<super::SharedInsight>> = mg::Nav::new(
        "shared",
    );
    /// `trending`: many `trending`, contained
    pub const TRENDING: mg::Nav<ItemInsights, Vec<super::Trending>> = mg::Nav::new(
        "trending",
    );
    /// `used`: many `usedInsight`, contained
    pub const USED: mg::Nav<ItemInsights, Vec<super::UsedInsight>> = mg::Nav::new(
        "used",
    );
}
