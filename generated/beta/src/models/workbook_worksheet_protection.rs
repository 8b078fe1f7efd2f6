// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookWorksheetProtection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookworksheetprotection?view=graph-rest-beta>
    WorkbookWorksheetProtection "microsoft.graph.workbookWorksheetProtection" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `options`: workbookWorksheetProtectionOptions
    options "options": mg::Boxed<super::WorkbookWorksheetProtectionOptions>,
    /// `protected`: Boolean, not null
    protected "protected" "r": bool,
}

mg::derived_from! { WorkbookWorksheetProtection: super::Entity }
