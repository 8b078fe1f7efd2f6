// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookFormatProtection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookFormatProtectionResource`], for example
/// `graph.drive().root().workbook().names().id(id).range().format().protection()`.
///
/// [`WorkbookFormatProtectionResource`]: crate::requests::workbook_format_protection::WorkbookFormatProtectionResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookformatprotection?view=graph-rest-beta
pub struct WorkbookFormatProtection {
    /// `formulaHidden`.
    pub formula_hidden: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `locked`.
    pub locked: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFormatProtection: "microsoft.graph.workbookFormatProtection", entity, base super::Entity;
    formula_hidden: "formulaHidden",
    id: "id" key required,
    locked: "locked",
}

mg::derived_from! { WorkbookFormatProtection: super::Entity }
