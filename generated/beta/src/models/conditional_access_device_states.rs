// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessDeviceStates`, a complex type.
    ConditionalAccessDeviceStates "microsoft.graph.conditionalAccessDeviceStates" "complex";
    /// `excludeStates`: Collection(String), items not null
    exclude_states "excludeStates" "r": Vec<String>,
    /// `includeStates`: Collection(String), items not null
    include_states "includeStates" "r": Vec<String>,
}
