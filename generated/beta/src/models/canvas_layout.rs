// @generated
use crate::mg;

/// Entity type [`microsoft.graph.canvasLayout`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CanvasLayoutResource`](crate::requests::canvas_layout::CanvasLayoutResource), for
/// example `graph.sites().id(id).page_templates().id(id).canvas_layout()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/canvaslayout?view=graph-rest-beta
pub struct CanvasLayout {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CanvasLayout: "microsoft.graph.canvasLayout", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CanvasLayout: super::Entity }

impl CanvasLayout {
    /// `horizontalSections`: many [`HorizontalSection`](super::HorizontalSection).
    pub const HORIZONTAL_SECTIONS: mg::Nav<
        CanvasLayout,
        Vec<super::HorizontalSection>,
    > = mg::Nav::new("horizontalSections");
    /// `verticalSection`: [`VerticalSection`](super::VerticalSection).
    pub const VERTICAL_SECTION: mg::Nav<CanvasLayout, super::VerticalSection> = mg::Nav::new(
        "verticalSection",
    );
}
