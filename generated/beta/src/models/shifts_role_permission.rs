// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftsRolePermission`, a complex type.
    ShiftsRolePermission "microsoft.graph.shiftsRolePermission" "complex";
    /// `allowedResourceActions`: Collection(String), items not null
    allowed_resource_actions "allowedResourceActions" "r": Vec<String>,
}
