// @generated
use crate::{mg, models, requests};

/// Requests on one [`EmbeddedSimActivationCodePool`](models::EmbeddedSimActivationCodePool): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().embedded_sim_activation_code_pools().id(id)`.
#[derive(Clone, Debug)]
pub struct EmbeddedSimActivationCodePoolResource(
    mg::One<models::EmbeddedSimActivationCodePool>,
);

mg::builder! { EmbeddedSimActivationCodePoolResource: mg::One<models::EmbeddedSimActivationCodePool> }

impl EmbeddedSimActivationCodePoolResource {
    /// `…/assignments`: many [`EmbeddedSimActivationCodePoolAssignment`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`EmbeddedSimActivationCodePoolAssignment`]: models::EmbeddedSimActivationCodePoolAssignment
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::embedded_sim_activation_code_pool_assignment::EmbeddedSimActivationCodePoolAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deviceStates`: many [`EmbeddedSimDeviceState`](models::EmbeddedSimDeviceState).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::embedded_sim_device_state::EmbeddedSimDeviceStateCollection {
        mg::navigate(self, "deviceStates")
    }

    /// `POST …/assign`.
    ///
    /// Returns a page of [`EmbeddedSimActivationCodePoolAssignment`].
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    ///
    /// [`EmbeddedSimActivationCodePoolAssignment`]: models::EmbeddedSimActivationCodePoolAssignment
    #[inline]
    pub fn assign(
        &self,
        parameters: Assign,
    ) -> mg::Request<mg::Page<models::EmbeddedSimActivationCodePoolAssignment>> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`EmbeddedSimActivationCodePool`](models::EmbeddedSimActivationCodePool): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().embedded_sim_activation_code_pools()`.
pub type EmbeddedSimActivationCodePoolCollection = mg::Many<
    models::EmbeddedSimActivationCodePool,
    EmbeddedSimActivationCodePoolResource,
>;

/// Parameters of [`EmbeddedSimActivationCodePoolResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::EmbeddedSimActivationCodePoolAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}
