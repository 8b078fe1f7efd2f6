// @generated
use crate::{mg, models};

/// Requests on one [`PrivilegedSignupStatus`](models::PrivilegedSignupStatus): `get`, `update`,
/// `delete`.
///
/// For example `graph.privileged_signup_status().id(id)`.
pub type PrivilegedSignupStatusResource = mg::One<models::PrivilegedSignupStatus>;

/// Requests on a collection of [`PrivilegedSignupStatus`](models::PrivilegedSignupStatus): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.privileged_signup_status()`.
#[derive(Clone, Debug)]
pub struct PrivilegedSignupStatusCollection(
    mg::Many<models::PrivilegedSignupStatus, PrivilegedSignupStatusResource>,
);

mg::builder! { PrivilegedSignupStatusCollection: mg::Many<models::PrivilegedSignupStatus, PrivilegedSignupStatusResource> }

impl PrivilegedSignupStatusCollection {
    /// `GET …/canSignUp`.
    ///
    /// Returns `bool`.
    #[inline]
    pub fn can_sign_up(&self) -> mg::Request<bool> {
        self.raw().function("canSignUp")
    }

    /// `POST …/completeSetup`.
    ///
    /// Returns a page of [`RoleSuccessStatistics`](models::RoleSuccessStatistics).
    #[inline]
    pub fn complete_setup(
        &self,
        parameters: CompleteSetup,
    ) -> mg::Request<mg::Page<models::RoleSuccessStatistics>> {
        self.raw().action_with("completeSetup", &parameters)
    }

    /// `GET …/isSignedUp`.
    ///
    /// Returns `bool`.
    #[inline]
    pub fn is_signed_up(&self) -> mg::Request<bool> {
        self.raw().function("isSignedUp")
    }

    /// `POST …/signUp`.
    ///
    /// Returns [`PrivilegedSignupStatus`](models::PrivilegedSignupStatus).
    #[inline]
    pub fn sign_up(&self) -> mg::Request<models::PrivilegedSignupStatus> {
        self.raw().action("signUp")
    }
}

/// Parameters of [`PrivilegedSignupStatusCollection::complete_setup`].
pub struct CompleteSetup {
    /// `tenantSetupInfo`.
    pub tenant_setup_info: mg::Field<mg::Boxed<models::TenantSetupInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompleteSetup: "microsoft.graph.completeSetup", parameters;
    tenant_setup_info: "tenantSetupInfo",
}
