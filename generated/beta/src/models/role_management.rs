// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleManagement`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-rolemanagement?view=graph-rest-beta>
    RoleManagement "microsoft.graph.roleManagement" "entity";
}

impl RoleManagement {
    /// `cloudPC`: `rbacApplicationMultiple`, contained
    pub const CLOUD_PC: mg::Nav<RoleManagement, super::RbacApplicationMultiple> = mg::Nav::new(
        "cloudPC",
    );
    /// `defender`: `unifiedRbacApplicationMultiple`, contained
    pub const DEFENDER: mg::Nav<RoleManagement, super::UnifiedRbacApplicationMultiple> = mg::Nav::new(
        "defender",
    );
    /// `deviceManagement`: `rbacApplicationMultiple`, contained
    pub const DEVICE_MANAGEMENT: mg::Nav<
        RoleManagement,
        super::RbacApplicationMultiple,
    > = mg::Nav::new("deviceManagement");
    /// `directory`: `rbacApplication`, contained
    pub const DIRECTORY: mg::Nav<RoleManagement, super::RbacApplication> = mg::Nav::new(
        "directory",
    );
    /// `enterpriseApps`: many `rbacApplication`, contained
    pub const ENTERPRISE_APPS: mg::Nav<RoleManagement, Vec<super::RbacApplication>> = mg::Nav::new(
        "enterpriseApps",
    );
    /// `entitlementManagement`: `rbacApplication`, contained
    pub const ENTITLEMENT_MANAGEMENT: mg::Nav<RoleManagement, super::RbacApplication> = mg::Nav::new(
        "entitlementManagement",
    );
    /// `exchange`: `unifiedRbacApplication`, contained
    pub const EXCHANGE: mg::Nav<RoleManagement, super::UnifiedRbacApplication> = mg::Nav::new(
        "exchange",
    );
}
