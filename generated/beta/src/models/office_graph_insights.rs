// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.officeGraphInsights`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-beta>
    OfficeGraphInsights "microsoft.graph.officeGraphInsights" "entity" : super::Entity => OfficeGraphInsightsKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OfficeGraphInsights: super::Entity }

impl OfficeGraphInsights {
    /// `shared`: many `sharedInsight`, contained
    pub const SHARED: mg::Nav<OfficeGraphInsights, Vec<super::SharedInsight>> = mg::Nav::new(
        "shared",
    );
    /// `trending`: many `trending`, contained
    pub const TRENDING: mg::Nav<OfficeGraphInsights, Vec<super::Trending>> = mg::Nav::new(
        "trending",
    );
    /// `used`: many `usedInsight`, contained
    pub const USED: mg::Nav<OfficeGraphInsights, Vec<super::UsedInsight>> = mg::Nav::new(
        "used",
    );
}

/// The types derived from `microsoft.graph.officeGraphInsights`.
#[non_exhaustive]
pub enum OfficeGraphInsightsKind {
    ItemInsights(Box<super::ItemInsights>),
    /// None of these, or a type that this version does not know.
    Other(Box<OfficeGraphInsights>),
}

mg::family! {
    OfficeGraphInsights => OfficeGraphInsightsKind;
    ItemInsights(super::ItemInsights),
}
