// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFormatProtection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookformatprotection?view=graph-rest-beta>
    WorkbookFormatProtection "microsoft.graph.workbookFormatProtection" "entity" : super::Entity;
    /// `formulaHidden`: Boolean
    formula_hidden "formulaHidden": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `locked`: Boolean
    locked "locked": bool,
}

mg::derived_from! { WorkbookFormatProtection: super::Entity }
