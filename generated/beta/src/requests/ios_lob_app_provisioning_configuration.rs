// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`IosLobAppProvisioningConfiguration`](models::IosLobAppProvisioningConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().ios_lob_app_provisioning_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct IosLobAppProvisioningConfigurationResource(
    mg::One<models::IosLobAppProvisioningConfiguration>,
);

mg::builder! { IosLobAppProvisioningConfigurationResource: mg::One<models::IosLobAppProvisioningConfiguration> }

impl IosLobAppProvisioningConfigurationResource {
    /// `…/assignments`: many [`IosLobAppProvisioningConfigurationAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`IosLobAppProvisioningConfigurationAssignment`]: models::IosLobAppProvisioningConfigurationAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_assignment::IosLobAppProvisioningConfigurationAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: models::ManagedDeviceMobileAppConfigurationDeviceStatus
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatusCollection {
        mg::navigate(self, "deviceStatuses")
    }

    /// `…/groupAssignments`: many [`MobileAppProvisioningConfigGroupAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`MobileAppProvisioningConfigGroupAssignment`]: models::MobileAppProvisioningConfigGroupAssignment
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::mobile_app_provisioning_config_group_assignment::MobileAppProvisioningConfigGroupAssignmentCollection {
        mg::navigate(self, "groupAssignments")
    }

    /// `…/userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: models::ManagedDeviceMobileAppConfigurationUserStatus
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatusCollection {
        mg::navigate(self, "userStatuses")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`IosLobAppProvisioningConfiguration`](models::IosLobAppProvisioningConfiguration): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().ios_lob_app_provisioning_configurations()`.
#[derive(Clone, Debug)]
pub struct IosLobAppProvisioningConfigurationCollection(
    mg::Many<
        models::IosLobAppProvisioningConfiguration,
        IosLobAppProvisioningConfigurationResource,
    >,
);

mg::builder! { IosLobAppProvisioningConfigurationCollection: mg::Many<models::IosLobAppProvisioningConfiguration, IosLobAppProvisioningConfigurationResource> }

impl IosLobAppProvisioningConfigurationCollection {
    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`IosLobAppProvisioningConfigurationResource::assign`].
pub struct Assign {
    /// `appProvisioningConfigurationGroupAssignments`.
    pub app_provisioning_configuration_group_assignments: mg::Field<
        Vec<models::MobileAppProvisioningConfigGroupAssignment>,
    >,
    /// `iOSLobAppProvisioningConfigAssignments`.
    pub i_os_lob_app_provisioning_config_assignments: mg::Field<
        Vec<models::IosLobAppProvisioningConfigurationAssignment>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    app_provisioning_configuration_group_assignments: "appProvisioningConfigurationGroupAssignments",
    i_os_lob_app_provisioning_config_assignments: "iOSLobAppProvisioningConfigAssignments",
}

/// Parameters of [`IosLobAppProvisioningConfigurationCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
