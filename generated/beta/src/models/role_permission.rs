// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rolePermission`, a complex type.
    RolePermission "microsoft.graph.rolePermission" "complex";
    /// `actions`: Collection(String)
    actions "actions": Vec<String>,
    /// `resourceActions`: Collection(resourceAction)
    resource_actions "resourceActions": Vec<super::ResourceAction>,
}
