// @generated
use crate::{mg, models};

/// Requests on one
/// [`AndroidDeviceOwnerEnrollmentProfile`](models::AndroidDeviceOwnerEnrollmentProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().android_device_owner_enrollment_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct AndroidDeviceOwnerEnrollmentProfileResource(
    mg::One<models::AndroidDeviceOwnerEnrollmentProfile>,
);

mg::builder! { AndroidDeviceOwnerEnrollmentProfileResource: mg::One<models::AndroidDeviceOwnerEnrollmentProfile> }

impl AndroidDeviceOwnerEnrollmentProfileResource {
    /// `POST …/clearEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns no body.
    #[inline]
    pub fn clear_enrollment_time_device_membership_target(&self) -> mg::Request<()> {
        self.raw().action("clearEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/createToken`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn create_token(&self, parameters: impl Into<CreateToken>) -> mg::Request<()> {
        self.raw().action_with("createToken", &parameters.into())
    }

    /// `POST …/retrieveEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns [`EnrollmentTimeDeviceMembershipTargetResult`].
    ///
    /// [`EnrollmentTimeDeviceMembershipTargetResult`]: models::EnrollmentTimeDeviceMembershipTargetResult
    #[inline]
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        self.raw().action("retrieveEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/revokeToken`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn revoke_token(&self) -> mg::Request<()> {
        self.raw().action("revokeToken")
    }

    /// `POST …/setEnrollmentTimeDeviceMembershipTarget`.
    ///
    /// Returns [`EnrollmentTimeDeviceMembershipTargetResult`].
    ///
    /// [`EnrollmentTimeDeviceMembershipTargetResult`]: models::EnrollmentTimeDeviceMembershipTargetResult
    #[inline]
    pub fn set_enrollment_time_device_membership_target(
        &self,
        parameters: SetEnrollmentTimeDeviceMembershipTarget,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        self.raw().action_with("setEnrollmentTimeDeviceMembershipTarget", &parameters)
    }
}

/// Requests on a collection of
/// [`AndroidDeviceOwnerEnrollmentProfile`](models::AndroidDeviceOwnerEnrollmentProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().android_device_owner_enrollment_profiles()`.
pub type AndroidDeviceOwnerEnrollmentProfileCollection = mg::Many<
    models::AndroidDeviceOwnerEnrollmentProfile,
    AndroidDeviceOwnerEnrollmentProfileResource,
>;

/// Parameters of [`AndroidDeviceOwnerEnrollmentProfileResource::create_token`].
///
/// A call can pass `token_validity_in_seconds` alone.
pub struct CreateToken {
    /// `tokenValidityInSeconds`. Required.
    pub token_validity_in_seconds: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateToken: "microsoft.graph.createToken", parameters;
    token_validity_in_seconds: "tokenValidityInSeconds" required,
}

mg::required_parameters! {
    CreateToken;
    token_validity_in_seconds: i32,
}

/// Parameters of
/// [`AndroidDeviceOwnerEnrollmentProfileResource::set_enrollment_time_device_membership_target`].
pub struct SetEnrollmentTimeDeviceMembershipTarget {
    /// `enrollmentTimeDeviceMembershipTargets`.
    pub enrollment_time_device_membership_targets: mg::Field<
        Vec<models::EnrollmentTimeDeviceMembershipTarget>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetEnrollmentTimeDeviceMembershipTarget: "microsoft.graph.setEnrollmentTimeDeviceMembershipTarget", parameters;
    enrollment_time_device_membership_targets: "enrollmentTimeDeviceMembershipTargets",
}
