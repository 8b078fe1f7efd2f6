// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookFilter`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookfilter?view=graph-rest-beta>
    WorkbookFilter "microsoft.graph.workbookFilter" "entity" : super::Entity;
    /// `criteria`: workbookFilterCriteria
    criteria "criteria": mg::Boxed<super::WorkbookFilterCriteria>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookFilter: super::Entity }
