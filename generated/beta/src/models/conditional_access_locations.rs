// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessLocations`, a complex type.
    ConditionalAccessLocations "microsoft.graph.conditionalAccessLocations" "complex";
    /// `excludeLocations`: Collection(String), items not null
    exclude_locations "excludeLocations" "r": Vec<String>,
    /// `includeLocations`: Collection(String), items not null
    include_locations "includeLocations" "r": Vec<String>,
}
