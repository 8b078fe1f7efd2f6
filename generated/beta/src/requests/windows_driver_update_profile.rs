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
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_driver_update_profile_assignment::WindowsDriverUpdateProfileAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/driverInventories`: many `windowsDriverUpdateInventory`
    #[inline]
    pub fn driver_inventories(
        &self,
    ) -> requests::windows_driver_update_inventory::WindowsDriverUpdateInventoryCollection {
        mg::to(self, "driverInventories")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/executeAction`
    #[inline]
    pub fn execute_action(
        &self,
        parameters: ExecuteAction,
    ) -> mg::Request<models::BulkDriverActionResult> {
        mg::Path::action_with(self, "executeAction", &parameters)
    }

    /// `POST …/syncInventory`
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
