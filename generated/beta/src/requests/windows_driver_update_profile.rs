// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsDriverUpdateProfile`, by its URL.
    ///
    /// For example `/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfile-id}`.
    WindowsDriverUpdateProfileResource(mg::One<models::WindowsDriverUpdateProfile>)
}

impl WindowsDriverUpdateProfileResource {
    /// `…/assignments`: many `windowsDriverUpdateProfileAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_driver_update_profile_assignment::WindowsDriverUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/driverInventories`: many `windowsDriverUpdateInventory`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn driver_inventories(
        &self,
    ) -> requests::windows_driver_update_inventory::WindowsDriverUpdateInventoryCollection {
        mg::to(self, "driverInventories")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/executeAction`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta); 2024-08-01; 200; clouds: global, usGovL4, usGovL5, china.
    /// - `POST /deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfileId}/executeAction`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn execute_action(
        &self,
        parameters: ExecuteAction,
    ) -> mg::Request<models::BulkDriverActionResult> {
        mg::Path::action_with(self, "executeAction", &parameters)
    }

    /// `POST …/syncInventory`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn sync_inventory(&self) -> mg::Request<()> {
        mg::Path::action(self, "syncInventory")
    }
}

/// A collection of `microsoft.graph.windowsDriverUpdateProfile`, by its URL.
///
/// For example `/deviceManagement/windowsDriverUpdateProfiles`.
pub type WindowsDriverUpdateProfileCollection = mg::Many<
    models::WindowsDriverUpdateProfile,
    WindowsDriverUpdateProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(windowsDriverUpdateProfileAssignment)
    assignments "assignments": Vec<models::WindowsDriverUpdateProfileAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.executeAction`.
    ExecuteAction "microsoft.graph.executeAction" "parameters";
    /// `actionName`: driverApprovalAction, not null
    action_name "actionName" "r": mg::Open<models::DriverApprovalAction>,
    /// `deploymentDate`: DateTimeOffset
    deployment_date "deploymentDate": mg::DateTimeOffset,
    /// `driverIds`: Collection(String)
    driver_ids "driverIds": Vec<String>,
}
