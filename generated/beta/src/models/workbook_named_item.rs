// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookNamedItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookNamedItemCollection`], for example
/// `graph.drive().root().workbook().names()`.
///
/// Operations: `add`, `add_formula_local`.
///
/// [`WorkbookNamedItemCollection`]: crate::requests::workbook_named_item::WorkbookNamedItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbooknameditem?view=graph-rest-beta
pub struct WorkbookNamedItem {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `scope`. Never null.
    pub scope: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// `visible`. Never null.
    pub visible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookNamedItem: "microsoft.graph.workbookNamedItem", entity, base super::Entity;
    comment: "comment",
    id: "id" key required,
    name: "name",
    scope: "scope" required,
    type_: "type",
    value: "value",
    visible: "visible" required,
}

mg::derived_from! { WorkbookNamedItem: super::Entity }

impl WorkbookNamedItem {
    /// `worksheet`: [`WorkbookWorksheet`](super::WorkbookWorksheet).
    pub const WORKSHEET: mg::Nav<WorkbookNamedItem, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
