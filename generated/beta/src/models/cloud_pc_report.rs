// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcreport?view=graph-rest-beta>
    CloudPcReport "microsoft.graph.cloudPcReport" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CloudPcReport: super::Entity }
