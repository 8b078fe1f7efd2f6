// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotReportRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotreportroot?view=graph-rest-beta>
    CopilotReportRoot "microsoft.graph.copilotReportRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotReportRoot: super::Entity }
