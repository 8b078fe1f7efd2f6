// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleManagement`][reference].
///
/// Requests: [`RoleManagementResource`](crate::requests::role_management::RoleManagementResource),
/// for example `graph.role_management()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-rolemanagement?view=graph-rest-beta
pub struct RoleManagement {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleManagement: "microsoft.graph.roleManagement", entity;
}

impl RoleManagement {
    /// `cloudPC`: [`RbacApplicationMultiple`](super::RbacApplicationMultiple).
    pub const CLOUD_PC: mg::Nav<RoleManagement, super::RbacApplicationMultiple> = mg::Nav::new(
        "cloudPC",
    );
    /// `defender`: [`UnifiedRbacApplicationMultiple`](super::UnifiedRbacApplicationMultiple).
    pub const DEFENDER: mg::Nav<RoleManagement, super::UnifiedRbacApplicationMultiple> = mg::Nav::new(
        "defender",
    );
    /// `deviceManagement`: [`RbacApplicationMultiple`](super::RbacApplicationMultiple).
    pub const DEVICE_MANAGEMENT: mg::Nav<
        RoleManagement,
        super::RbacApplicationMultiple,
    > = mg::Nav::new("deviceManagement");
    /// `directory`: [`RbacApplication`](super::RbacApplication).
    pub const DIRECTORY: mg::Nav<RoleManagement, super::RbacApplication> = mg::Nav::new(
        "directory",
    );
    /// `enterpriseApps`: many [`RbacApplication`](super::RbacApplication).
    pub const ENTERPRISE_APPS: mg::Nav<RoleManagement, Vec<super::RbacApplication>> = mg::Nav::new(
        "enterpriseApps",
    );
    /// `entitlementManagement`: [`RbacApplication`](super::RbacApplication).
    pub const ENTITLEMENT_MANAGEMENT: mg::Nav<RoleManagement, super::RbacApplication> = mg::Nav::new(
        "entitlementManagement",
    );
    /// `exchange`: [`UnifiedRbacApplication`](super::UnifiedRbacApplication).
    pub const EXCHANGE: mg::Nav<RoleManagement, super::UnifiedRbacApplication> = mg::Nav::new(
        "exchange",
    );
}
