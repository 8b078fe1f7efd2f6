// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleManagement`, by its URL.
    ///
    /// For example `/roleManagement`.
    RoleManagementResource(mg::One<models::RoleManagement>)
}

impl RoleManagementResource {
    /// `…/cloudPC`: `rbacApplicationMultiple`
    #[inline]
    pub fn cloud_pc(
        &self,
    ) -> requests::rbac_application_multiple::RbacApplicationMultipleResource {
        mg::to(self, "cloudPC")
    }

    /// `…/defender`: `unifiedRbacApplicationMultiple`
    #[inline]
    pub fn defender(
        &self,
    ) -> requests::unified_rbac_application_multiple::UnifiedRbacApplicationMultipleResource {
        mg::to(self, "defender")
    }

    /// `…/deviceManagement`: `rbacApplicationMultiple`
    ///
    /// [Get rbacApplicationMultiple](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-get?view=graph-rest-beta); 200.
    ///
    /// [Update rbacApplicationMultiple](https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All**, DeviceManagementRBAC.Read.All, DeviceManagementRBAC.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All | **DeviceManagementConfiguration.ReadWrite.All**, DeviceManagementRBAC.ReadWrite.All |
    #[inline]
    pub fn device_management(
        &self,
    ) -> requests::rbac_application_multiple::RbacApplicationMultipleResource {
        mg::to(self, "deviceManagement")
    }

    /// `…/directory`: `rbacApplication`
    #[inline]
    pub fn directory(&self) -> requests::rbac_application::RbacApplicationResource {
        mg::to(self, "directory")
    }

    /// `…/enterpriseApps`: many `rbacApplication`
    #[inline]
    pub fn enterprise_apps(
        &self,
    ) -> requests::rbac_application::RbacApplicationCollection {
        mg::to(self, "enterpriseApps")
    }

    /// `…/entitlementManagement`: `rbacApplication`
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::rbac_application::RbacApplicationResource {
        mg::to(self, "entitlementManagement")
    }

    /// `…/exchange`: `unifiedRbacApplication`
    #[inline]
    pub fn exchange(
        &self,
    ) -> requests::unified_rbac_application::UnifiedRbacApplicationResource {
        mg::to(self, "exchange")
    }
}
