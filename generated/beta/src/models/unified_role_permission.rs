// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRolePermission`, a complex type.
    UnifiedRolePermission "microsoft.graph.unifiedRolePermission" "complex";
    /// `allowedResourceActions`: Collection(String), items not null
    allowed_resource_actions "allowedResourceActions" "r": Vec<String>,
    /// `condition`: String
    condition "condition": String,
    /// `excludedResourceActions`: Collection(String)
    excluded_resource_actions "excludedResourceActions": Vec<String>,
}
