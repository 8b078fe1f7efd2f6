// @generated
use crate::mg;

/// Entity type [`microsoft.graph.horizontalSection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HorizontalSectionCollection`], for example
/// `graph.sites().id(id).page_templates().id(id).canvas_layout().horizontal_sections()`.
///
/// [`HorizontalSectionCollection`]: crate::requests::horizontal_section::HorizontalSectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/horizontalsection?view=graph-rest-beta
pub struct HorizontalSection {
    /// `emphasis`.
    pub emphasis: mg::Field<mg::Open<super::SectionEmphasisType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `layout`.
    pub layout: mg::Field<mg::Open<super::HorizontalSectionLayoutType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HorizontalSection: "microsoft.graph.horizontalSection", entity, base super::Entity;
    emphasis: "emphasis",
    id: "id" key required,
    layout: "layout",
}

mg::derived_from! { HorizontalSection: super::Entity }

impl HorizontalSection {
    /// `columns`: many [`HorizontalSectionColumn`](super::HorizontalSectionColumn).
    pub const COLUMNS: mg::Nav<HorizontalSection, Vec<super::HorizontalSectionColumn>> = mg::Nav::new(
        "columns",
    );
}
