// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerEnrollmentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/androidDeviceOwnerEnrollmentProfiles/{androidDeviceOwnerEnrollmentProfile-id}`.
    AndroidDeviceOwnerEnrollmentProfileResource(mg::One<models::AndroidDeviceOwnerEnrollmentProfile>)
}

impl AndroidDeviceOwnerEnrollmentProfileResource {
    /// `POST …/clearEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn clear_enrollment_time_device_membership_target(&self) -> mg::Request<()> {
        mg::Path::action(self, "clearEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/createToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_token(&self, parameters: CreateToken) -> mg::Request<()> {
        mg::Path::action_with(self, "createToken", &parameters)
    }

    /// `POST …/retrieveEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn retrieve_enrollment_time_device_membership_target(
        &self,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        mg::Path::action(self, "retrieveEnrollmentTimeDeviceMembershipTarget")
    }

    /// `POST …/revokeToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn revoke_token(&self) -> mg::Request<()> {
        mg::Path::action(self, "revokeToken")
    }

    /// `POST …/setEnrollmentTimeDeviceMembershipTarget`
    #[inline]
    pub fn set_enrollment_time_device_membership_target(
        &self,
        parameters: SetEnrollmentTimeDeviceMembershipTarget,
    ) -> mg::Request<models::EnrollmentTimeDeviceMembershipTargetResult> {
        mg::Path::action_with(
            self,
            "setEnrollmentTimeDeviceMembershipTarget",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.androidDeviceOwnerEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/androidDeviceOwnerEnrollmentProfiles`.
pub type AndroidDeviceOwnerEnrollmentProfileCollection = mg::Many<
    models::AndroidDeviceOwnerEnrollmentProfile,
    AndroidDeviceOwnerEnrollmentProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.createToken`.
    CreateToken "microsoft.graph.createToken" "parameters";
    /// `tokenValidityInSeconds`: Int32, not null
    token_validity_in_seconds "tokenValidityInSeconds" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.setEnrollmentTimeDeviceMembershipTarget`.
    SetEnrollmentTimeDeviceMembershipTarget "microsoft.graph.setEnrollmentTimeDeviceMembershipTarget" "parameters";
    /// `enrollmentTimeDeviceMembershipTargets`: Collection(enrollmentTimeDeviceMembershipTarget)
    enrollment_time_device_membership_targets "enrollmentTimeDeviceMembershipTargets": Vec<models::EnrollmentTimeDeviceMembershipTarget>,
}
