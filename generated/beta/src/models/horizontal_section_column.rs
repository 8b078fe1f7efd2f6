// @generated
use crate::mg;

/// Entity type [`microsoft.graph.horizontalSectionColumn`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HorizontalSectionColumnCollection`], for example:
///
/// ```ignore
/// graph
///     .sites()
///     .id(id)
///     .page_templates()
///     .id(id)
///     .canvas_layout()
///     .horizontal_sections()
///     .id(id)
///     .columns()
/// ```
///
/// [`HorizontalSectionColumnCollection`]: crate::requests::horizontal_section_column::HorizontalSectionColumnCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/horizontalsectioncolumn?view=graph-rest-beta
pub struct HorizontalSectionColumn {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `width`.
    pub width: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HorizontalSectionColumn: "microsoft.graph.horizontalSectionColumn", entity, base super::Entity;
    id: "id" key required,
    width: "width",
}

mg::derived_from! { HorizontalSectionColumn: super::Entity }

impl HorizontalSectionColumn {
    /// `webparts`: many [`WebPart`](super::WebPart).
    pub const WEBPARTS: mg::Nav<HorizontalSectionColumn, Vec<super::WebPart>> = mg::Nav::new(
        "webparts",
    );
}
