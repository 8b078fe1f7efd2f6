// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRole`, a complex type.
    UnifiedRole "microsoft.graph.unifiedRole" "complex";
    /// `roleDefinitionId`: String, not null
    role_definition_id "roleDefinitionId" "r": String,
}
