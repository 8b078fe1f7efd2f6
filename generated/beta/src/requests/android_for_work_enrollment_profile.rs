// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.androidForWorkEnrollmentProfile`, by its URL.
    ///
    /// For example `/deviceManagement/androidForWorkEnrollmentProfiles/{androidForWorkEnrollmentProfile-id}`.
    AndroidForWorkEnrollmentProfileResource(mg::One<models::AndroidForWorkEnrollmentProfile>)
}

impl AndroidForWorkEnrollmentProfileResource {
    /// `POST …/createToken`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn create_token(&self, parameters: CreateToken) -> mg::Request<()> {
        mg::Path::action_with(self, "createToken", &parameters)
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
}

/// A collection of `microsoft.graph.androidForWorkEnrollmentProfile`, by its URL.
///
/// For example `/deviceManagement/androidForWorkEnrollmentProfiles`.
pub type AndroidForWorkEnrollmentProfileCollection = mg::Many<
    models::AndroidForWorkEnrollmentProfile,
    AndroidForWorkEnrollmentProfileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.createToken`.
    CreateToken "microsoft.graph.createToken" "parameters";
    /// `tokenValidityInSeconds`: Int32, not null
    token_validity_in_seconds "tokenValidityInSeconds" "r": i32,
}
