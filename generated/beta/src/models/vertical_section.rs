// @generated
use crate::mg;

/// Entity type [`microsoft.graph.verticalSection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`VerticalSectionResource`](crate::requests::vertical_section::VerticalSectionResource), for
/// example `graph.sites().id(id).page_templates().id(id).canvas_layout().vertical_section()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/verticalsection?view=graph-rest-beta
pub struct VerticalSection {
    /// `emphasis`.
    pub emphasis: mg::Field<mg::Open<super::SectionEmphasisType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerticalSection: "microsoft.graph.verticalSection", entity, base super::Entity;
    emphasis: "emphasis",
    id: "id" key required,
}

mg::derived_from! { VerticalSection: super::Entity }

impl VerticalSection {
    /// `webparts`: many [`WebPart`](super::WebPart).
    pub const WEBPARTS: mg::Nav<VerticalSection, Vec<super::WebPart>> = mg::Nav::new(
        "webparts",
    );
}
