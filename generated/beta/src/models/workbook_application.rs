// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookApplication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookapplication?view=graph-rest-beta>
    WorkbookApplication "microsoft.graph.workbookApplication" "entity" : super::Entity;
    /// `calculationMode`: String, not null
    calculation_mode "calculationMode" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WorkbookApplication: super::Entity }
