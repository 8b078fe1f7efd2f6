// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpRolePermissionsDefinitionAction`, a complex type derived from `microsoft.graph.gcpPermissionsDefinitionAction`.
    GcpRolePermissionsDefinitionAction "microsoft.graph.gcpRolePermissionsDefinitionAction" "complex" : super::GcpPermissionsDefinitionAction;
}

mg::derived_from! { GcpRolePermissionsDefinitionAction: super::GcpPermissionsDefinitionAction, super::PermissionsDefinitionAction }

impl GcpRolePermissionsDefinitionAction {
    /// `roles`: many `permissionsDefinitionGcpRole`, contained
    pub const ROLES: mg::Nav<
        GcpRolePermissionsDefinitionAction,
        Vec<super::PermissionsDefinitionGcpRole>,
    > = mg::Nav::new("roles");
}
