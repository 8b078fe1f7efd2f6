// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.network`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/network?view=graph-rest-beta>
    Network "microsoft.graph.network" "entity";
}
