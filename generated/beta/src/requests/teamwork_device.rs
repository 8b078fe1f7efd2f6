// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkDevice`](models::TeamworkDevice): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.teamwork().devices().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamworkDeviceResource(mg::One<models::TeamworkDevice>);

mg::builder! { TeamworkDeviceResource: mg::One<models::TeamworkDevice> }

impl TeamworkDeviceResource {
    /// `…/activity`: [`TeamworkDeviceActivity`](models::TeamworkDeviceActivity).
    ///
    /// Least privileged permission to read: `TeamworkDevice.Read.All` (delegated, application).
    #[inline]
    pub fn activity(
        &self,
    ) -> requests::teamwork_device_activity::TeamworkDeviceActivityResource {
        mg::navigate(self, "activity")
    }

    /// `…/configuration`: [`TeamworkDeviceConfiguration`](models::TeamworkDeviceConfiguration).
    ///
    /// Least privileged permission to read: `TeamworkDevice.Read.All` (delegated, application).
    #[inline]
    pub fn configuration(
        &self,
    ) -> requests::teamwork_device_configuration::TeamworkDeviceConfigurationResource {
        mg::navigate(self, "configuration")
    }

    /// `…/health`: [`TeamworkDeviceHealth`](models::TeamworkDeviceHealth).
    ///
    /// Least privileged permission to read: `TeamworkDevice.Read.All` (delegated, application).
    #[inline]
    pub fn health(
        &self,
    ) -> requests::teamwork_device_health::TeamworkDeviceHealthResource {
        mg::navigate(self, "health")
    }

    /// `…/operations`: many [`TeamworkDeviceOperation`](models::TeamworkDeviceOperation).
    ///
    /// Least privileged permission to read: `TeamworkDevice.Read.All` (delegated, application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::teamwork_device_operation::TeamworkDeviceOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `POST …/restart`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamworkDevice.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn restart(&self) -> mg::Request<()> {
        self.raw().action("restart")
    }

    /// `POST …/runDiagnostics`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamworkDevice.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn run_diagnostics(&self) -> mg::Request<()> {
        self.raw().action("runDiagnostics")
    }

    /// `POST …/updateSoftware`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `TeamworkDevice.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn update_software(
        &self,
        parameters: impl Into<UpdateSoftware>,
    ) -> mg::Request<()> {
        self.raw().action_with("updateSoftware", &parameters.into())
    }
}

/// Requests on a collection of [`TeamworkDevice`](models::TeamworkDevice): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.teamwork().devices()`.
pub type TeamworkDeviceCollection = mg::Many<
    models::TeamworkDevice,
    TeamworkDeviceResource,
>;

/// Parameters of [`TeamworkDeviceResource::update_software`].
///
/// A call can pass `software_type` alone.
pub struct UpdateSoftware {
    /// `softwareType`. Required.
    pub software_type: mg::Field<mg::Open<models::TeamworkSoftwareType>>,
    /// `softwareVersion`.
    pub software_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateSoftware: "microsoft.graph.updateSoftware", parameters;
    software_type: "softwareType" required,
    software_version: "softwareVersion",
}

mg::required_parameters! {
    UpdateSoftware;
    software_type: mg::Open<models::TeamworkSoftwareType>,
}
