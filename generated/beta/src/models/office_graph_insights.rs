// @generated
use crate::mg;

/// Entity type [`microsoft.graph.officeGraphInsights`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/officegraphinsights?view=graph-rest-beta
pub struct OfficeGraphInsights {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OfficeGraphInsights: "microsoft.graph.officeGraphInsights", entity, base super::Entity, family OfficeGraphInsightsKind;
    id: "id" key required,
}

mg::derived_from! { OfficeGraphInsights: super::Entity }

impl OfficeGraphInsights {
    /// `shared`: many [`SharedInsight`](super::SharedInsight).
    pub const SHARED: mg::Nav<OfficeGraphInsights, Vec<super::SharedInsight>> = mg::Nav::new(
        "shared",
    );
    /// `trending`: many [`Trending`](super::Trending).
    pub const TRENDING: mg::Nav<OfficeGraphInsights, Vec<super::Trending>> = mg::Nav::new(
        "trending",
    );
    /// `used`: many [`UsedInsight`](super::UsedInsight).
    pub const USED: mg::Nav<OfficeGraphInsights, Vec<super::UsedInsight>> = mg::Nav::new(
        "used",
    );
}

/// The types derived from [`OfficeGraphInsights`].
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
