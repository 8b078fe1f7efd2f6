// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobilityManagementPolicy`, by its URL.
    ///
    /// For example `/mobilityManagementPolicies/{mobilityManagementPolicy-id}`.
    MobilityManagementPolicyResource(mg::One<models::MobilityManagementPolicy>)
}

impl MobilityManagementPolicyResource {
    /// `…/includedGroups`: many `group`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.MobilityManagement** |
    /// | `POST` | **Policy.ReadWrite.MobilityManagement** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.MobilityManagement** |
    #[inline]
    pub fn included_groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "includedGroups")
    }

    /// `…/microsoft.graph.mobileAppManagementPolicy`
    #[inline]
    pub fn as_mobile_app_management_policy(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyResource {
        mg::to(self, "microsoft.graph.mobileAppManagementPolicy")
    }

    /// `…/microsoft.graph.mobileDeviceManagementPolicy`
    #[inline]
    pub fn as_mobile_device_management_policy(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyResource {
        mg::to(self, "microsoft.graph.mobileDeviceManagementPolicy")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.mobilityManagementPolicy`, by its URL.
    ///
    /// For example `/mobilityManagementPolicies`.
    MobilityManagementPolicyCollection(mg::Many<models::MobilityManagementPolicy, MobilityManagementPolicyResource>)
}

impl MobilityManagementPolicyCollection {
    /// `…/microsoft.graph.mobileAppManagementPolicy`
    #[inline]
    pub fn as_mobile_app_management_policy(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyCollection {
        mg::to(self, "microsoft.graph.mobileAppManagementPolicy")
    }

    /// `…/microsoft.graph.mobileDeviceManagementPolicy`
    #[inline]
    pub fn as_mobile_device_management_policy(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyCollection {
        mg::to(self, "microsoft.graph.mobileDeviceManagementPolicy")
    }
}
