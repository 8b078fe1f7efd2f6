// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aggregatedEnvironment`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-aggregatedenvironment?view=graph-rest-beta>
    AggregatedEnvironment "microsoft.graph.security.aggregatedEnvironment" "entity";
    /// `count`: Int32, not null
    count "count" "r": i32,
    /// `kind`: String, key, not null
    kind "kind" "kr": String,
}
