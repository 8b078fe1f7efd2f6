// @generated
use crate::{mg, models};

/// Requests on one [`AndroidForWorkEnrollmentProfile`](models::AndroidForWorkEnrollmentProfile):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().android_for_work_enrollment_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct AndroidForWorkEnrollmentProfileResource(
    mg::One<models::AndroidForWorkEnrollmentProfile>,
);

mg::builder! { AndroidForWorkEnrollmentProfileResource: mg::One<models::AndroidForWorkEnrollmentProfile> }

impl AndroidForWorkEnrollmentProfileResource {
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
}

/// Requests on a collection of
/// [`AndroidForWorkEnrollmentProfile`](models::AndroidForWorkEnrollmentProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().android_for_work_enrollment_profiles()`.
pub type AndroidForWorkEnrollmentProfileCollection = mg::Many<
    models::AndroidForWorkEnrollmentProfile,
    AndroidForWorkEnrollmentProfileResource,
>;

/// Parameters of [`AndroidForWorkEnrollmentProfileResource::create_token`].
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
