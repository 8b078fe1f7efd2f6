// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookFilter`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookFilterResource`](crate::requests::workbook_filter::WorkbookFilterResource),
/// for example `graph.drive().root().workbook().tables().id(id).columns().id(id).filter()`.
///
/// Operations: `apply`, `apply_bottom_items_filter`, `apply_bottom_percent_filter`,
/// `apply_cell_color_filter`, `apply_custom_filter`, `apply_dynamic_filter`,
/// `apply_font_color_filter`, `apply_icon_filter` and 4 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookfilter?view=graph-rest-beta
pub struct WorkbookFilter {
    /// `criteria`.
    pub criteria: mg::Field<mg::Boxed<super::WorkbookFilterCriteria>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFilter: "microsoft.graph.workbookFilter", entity, base super::Entity;
    criteria: "criteria",
    id: "id" key required,
}

mg::derived_from! { WorkbookFilter: super::Entity }
