// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsDriverUpdateProfile`](models::WindowsDriverUpdateProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().windows_driver_update_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsDriverUpdateProfileResource(
    mg::One<models::WindowsDriverUpdateProfile>,
);

mg::builder! { WindowsDriverUpdateProfileResource: mg::One<models::WindowsDriverUpdateProfile> }

impl WindowsDriverUpdateProfileResource {
    /// `…/assignments`: many
    /// [`WindowsDriverUpdateProfileAssignment`](models::WindowsDriverUpdateProfileAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::windows_driver_update_profile_assignment::WindowsDriverUpdateProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/driverInventories`: many
    /// [`WindowsDriverUpdateInventory`](models::WindowsDriverUpdateInventory).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn driver_inventories(
        &self,
    ) -> requests::windows_driver_update_inventory::WindowsDriverUpdateInventoryCollection {
        mg::navigate(self, "driverInventories")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/executeAction`.
    ///
    /// Returns 200 with [`BulkDriverActionResult`](models::BulkDriverActionResult).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-softwareupdate-windowsdriverupdateprofile-executeaction?view=graph-rest-beta
    #[inline]
    pub fn execute_action(
        &self,
        parameters: impl Into<ExecuteAction>,
    ) -> mg::Request<models::BulkDriverActionResult> {
        self.raw().action_with("executeAction", &parameters.into())
    }

    /// `POST …/syncInventory`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn sync_inventory(&self) -> mg::Request<()> {
        self.raw().action("syncInventory")
    }
}

/// Requests on a collection of [`WindowsDriverUpdateProfile`](models::WindowsDriverUpdateProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().windows_driver_update_profiles()`.
pub type WindowsDriverUpdateProfileCollection = mg::Many<
    models::WindowsDriverUpdateProfile,
    WindowsDriverUpdateProfileResource,
>;

/// Parameters of [`WindowsDriverUpdateProfileResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::WindowsDriverUpdateProfileAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`WindowsDriverUpdateProfileResource::execute_action`].
///
/// A call can pass `action_name` alone.
pub struct ExecuteAction {
    /// `actionName`. Required.
    pub action_name: mg::Field<mg::Open<models::DriverApprovalAction>>,
    /// `deploymentDate`.
    pub deployment_date: mg::Field<mg::DateTimeOffset>,
    /// `driverIds`.
    pub driver_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExecuteAction: "microsoft.graph.executeAction", parameters;
    action_name: "actionName" required,
    deployment_date: "deploymentDate",
    driver_ids: "driverIds",
}

mg::required_parameters! {
    ExecuteAction;
    action_name: mg::Open<models::DriverApprovalAction>,
}
