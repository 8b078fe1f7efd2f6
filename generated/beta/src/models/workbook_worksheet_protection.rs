// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookWorksheetProtection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookWorksheetProtectionResource`], for example
/// `graph.drive().root().workbook().worksheets().id(id).protection()`.
///
/// Operations: `protect`, `unprotect`.
///
/// [`WorkbookWorksheetProtectionResource`]: crate::requests::workbook_worksheet_protection::WorkbookWorksheetProtectionResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookworksheetprotection?view=graph-rest-beta
pub struct WorkbookWorksheetProtection {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `options`.
    pub options: mg::Field<mg::Boxed<super::WorkbookWorksheetProtectionOptions>>,
    /// `protected`. Never null.
    pub protected: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookWorksheetProtection: "microsoft.graph.workbookWorksheetProtection", entity, base super::Entity;
    id: "id" key required,
    options: "options",
    protected: "protected" required,
}

mg::derived_from! { WorkbookWorksheetProtection: super::Entity }
