// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AppleUserInitiatedEnrollmentProfile`](models::AppleUserInitiatedEnrollmentProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().apple_user_initiated_enrollment_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct AppleUserInitiatedEnrollmentProfileResource(
    mg::One<models::AppleUserInitiatedEnrollmentProfile>,
);

mg::builder! { AppleUserInitiatedEnrollmentProfileResource: mg::One<models::AppleUserInitiatedEnrollmentProfile> }

impl AppleUserInitiatedEnrollmentProfileResource {
    /// `…/assignments`: many
    /// [`AppleEnrollmentProfileAssignment`](models::AppleEnrollmentProfileAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::apple_enrollment_profile_assignment::AppleEnrollmentProfileAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/setPriority`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn set_priority(&self, parameters: impl Into<SetPriority>) -> mg::Request<()> {
        self.raw().action_with("setPriority", &parameters.into())
    }
}

/// Requests on a collection of
/// [`AppleUserInitiatedEnrollmentProfile`](models::AppleUserInitiatedEnrollmentProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().apple_user_initiated_enrollment_profiles()`.
pub type AppleUserInitiatedEnrollmentProfileCollection = mg::Many<
    models::AppleUserInitiatedEnrollmentProfile,
    AppleUserInitiatedEnrollmentProfileResource,
>;

/// Parameters of [`AppleUserInitiatedEnrollmentProfileResource::set_priority`].
///
/// A call can pass `priority` alone.
pub struct SetPriority {
    /// `priority`. Required.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetPriority: "microsoft.graph.setPriority", parameters;
    priority: "priority" required,
}

mg::required_parameters! {
    SetPriority;
    priority: i32,
}
