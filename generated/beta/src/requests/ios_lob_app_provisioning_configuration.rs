// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosLobAppProvisioningConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfiguration-id}`.
    IosLobAppProvisioningConfigurationResource(mg::One<models::IosLobAppProvisioningConfiguration>)
}

impl IosLobAppProvisioningConfigurationResource {
    /// `…/assignments`: many `iosLobAppProvisioningConfigurationAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All** |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_assignment::IosLobAppProvisioningConfigurationAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn device_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatusCollection {
        mg::to(self, "deviceStatuses")
    }

    /// `…/groupAssignments`: many `mobileAppProvisioningConfigGroupAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn group_assignments(
        &self,
    ) -> requests::mobile_app_provisioning_config_group_assignment::MobileAppProvisioningConfigGroupAssignmentCollection {
        mg::to(self, "groupAssignments")
    }

    /// `…/userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementApps.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn user_statuses(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatusCollection {
        mg::to(self, "userStatuses")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.iosLobAppProvisioningConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/iosLobAppProvisioningConfigurations`.
    IosLobAppProvisioningConfigurationCollection(mg::Many<models::IosLobAppProvisioningConfiguration, IosLobAppProvisioningConfigurationResource>)
}

impl IosLobAppProvisioningConfigurationCollection {
    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceAppManagement/iosLobAppProvisioningConfigurations/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `appProvisioningConfigurationGroupAssignments`: Collection(mobileAppProvisioningConfigGroupAssignment)
    app_provisioning_configuration_group_assignments "appProvisioningConfigurationGroupAssignments": Vec<models::MobileAppProvisioningConfigGroupAssignment>,
    /// `iOSLobAppProvisioningConfigAssignments`: Collection(iosLobAppProvisioningConfigurationAssignment)
    i_os_lob_app_provisioning_config_assignments "iOSLobAppProvisioningConfigAssignments": Vec<models::IosLobAppProvisioningConfigurationAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
