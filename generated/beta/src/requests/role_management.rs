// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoleManagement`](models::RoleManagement): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.role_management()`.
#[derive(Clone, Debug)]
pub struct RoleManagementResource(mg::One<models::RoleManagement>);

mg::builder! { RoleManagementResource: mg::One<models::RoleManagement> }

impl RoleManagementResource {
    /// `…/cloudPC`: [`RbacApplicationMultiple`](models::RbacApplicationMultiple).
    #[inline]
    pub fn cloud_pc(
        &self,
    ) -> requests::rbac_application_multiple::RbacApplicationMultipleResource {
        mg::navigate(self, "cloudPC")
    }

    /// `…/defender`: [`UnifiedRbacApplicationMultiple`](models::UnifiedRbacApplicationMultiple).
    #[inline]
    pub fn defender(
        &self,
    ) -> requests::unified_rbac_application_multiple::UnifiedRbacApplicationMultipleResource {
        mg::navigate(self, "defender")
    }

    /// `…/deviceManagement`: [`RbacApplicationMultiple`](models::RbacApplicationMultiple).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-rbacapplicationmultiple-update?view=graph-rest-beta
    #[inline]
    pub fn device_management(
        &self,
    ) -> requests::rbac_application_multiple::RbacApplicationMultipleResource {
        mg::navigate(self, "deviceManagement")
    }

    /// `…/directory`: [`RbacApplication`](models::RbacApplication).
    #[inline]
    pub fn directory(&self) -> requests::rbac_application::RbacApplicationResource {
        mg::navigate(self, "directory")
    }

    /// `…/enterpriseApps`: many [`RbacApplication`](models::RbacApplication).
    #[inline]
    pub fn enterprise_apps(
        &self,
    ) -> requests::rbac_application::RbacApplicationCollection {
        mg::navigate(self, "enterpriseApps")
    }

    /// `…/entitlementManagement`: [`RbacApplication`](models::RbacApplication).
    #[inline]
    pub fn entitlement_management(
        &self,
    ) -> requests::rbac_application::RbacApplicationResource {
        mg::navigate(self, "entitlementManagement")
    }

    /// `…/exchange`: [`UnifiedRbacApplication`](models::UnifiedRbacApplication).
    #[inline]
    pub fn exchange(
        &self,
    ) -> requests::unified_rbac_application::UnifiedRbacApplicationResource {
        mg::navigate(self, "exchange")
    }
}
