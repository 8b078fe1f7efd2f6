// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookNamedItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbooknameditem?view=graph-rest-beta>
    WorkbookNamedItem "microsoft.graph.workbookNamedItem" "entity" : super::Entity;
    /// `comment`: String
    comment "comment": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `scope`: String, not null
    scope "scope" "r": String,
    /// `type`: String
    type_ "type": String,
    /// `value`: Json
    value "value": mg::Json,
    /// `visible`: Boolean, not null
    visible "visible" "r": bool,
}

mg::derived_from! { WorkbookNamedItem: super::Entity }

impl WorkbookNamedItem {
    /// `worksheet`: `workbookWorksheet`, contained
    pub const WORKSHEET: mg::Nav<WorkbookNamedItem, super::WorkbookWorksheet> = mg::Nav::new(
        "worksheet",
    );
}
