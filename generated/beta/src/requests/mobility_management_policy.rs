// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobilityManagementPolicy`](models::MobilityManagementPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.mobility_management_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct MobilityManagementPolicyResource(mg::One<models::MobilityManagementPolicy>);

mg::builder! { MobilityManagementPolicyResource: mg::One<models::MobilityManagementPolicy> }

impl MobilityManagementPolicyResource {
    /// `…/includedGroups`: many [`Group`](models::Group).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated).
    #[inline]
    pub fn included_groups(&self) -> requests::group::GroupCollection {
        mg::navigate(self, "includedGroups")
    }

    /// `…/microsoft.graph.mobileAppManagementPolicy`: cast to
    /// [`MobileAppManagementPolicy`](models::MobileAppManagementPolicy).
    #[doc(alias = "microsoft.graph.mobileAppManagementPolicy")]
    #[inline]
    pub fn cast_to_mobile_app_management_policy(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.mobileAppManagementPolicy")
    }

    /// `…/microsoft.graph.mobileDeviceManagementPolicy`: cast to
    /// [`MobileDeviceManagementPolicy`](models::MobileDeviceManagementPolicy).
    #[doc(alias = "microsoft.graph.mobileDeviceManagementPolicy")]
    #[inline]
    pub fn cast_to_mobile_device_management_policy(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.mobileDeviceManagementPolicy")
    }
}

/// Requests on a collection of [`MobilityManagementPolicy`](models::MobilityManagementPolicy):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.mobility_management_policies()`.
#[derive(Clone, Debug)]
pub struct MobilityManagementPolicyCollection(
    mg::Many<models::MobilityManagementPolicy, MobilityManagementPolicyResource>,
);

mg::builder! { MobilityManagementPolicyCollection: mg::Many<models::MobilityManagementPolicy, MobilityManagementPolicyResource> }

impl MobilityManagementPolicyCollection {
    /// `…/microsoft.graph.mobileAppManagementPolicy`: the members that are
    /// [`MobileAppManagementPolicy`](models::MobileAppManagementPolicy).
    #[doc(alias = "microsoft.graph.mobileAppManagementPolicy")]
    #[inline]
    pub fn cast_to_mobile_app_management_policy(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.mobileAppManagementPolicy")
    }

    /// `…/microsoft.graph.mobileDeviceManagementPolicy`: the members that are
    /// [`MobileDeviceManagementPolicy`](models::MobileDeviceManagementPolicy).
    #[doc(alias = "microsoft.graph.mobileDeviceManagementPolicy")]
    #[inline]
    pub fn cast_to_mobile_device_management_policy(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.mobileDeviceManagementPolicy")
    }
}
