// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFunctionResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookfunctionresult?view=graph-rest-beta>
    WorkbookFunctionResult "microsoft.graph.workbookFunctionResult" "entity" : super::Entity;
    /// `error`: String
    error "error": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `value`: Json
    value "value": mg::Json,
}

mg::derived_from! { WorkbookFunctionResult: super::Entity }
