// @generated
use crate::{mg, models};

/// One `microsoft.graph.privilegedSignupStatus`, by its URL.
///
/// For example `/privilegedSignupStatus/{privilegedSignupStatus-id}`.
pub type PrivilegedSignupStatusResource = mg::One<models::PrivilegedSignupStatus>;

mg::builder! {
    /// A collection of `microsoft.graph.privilegedSignupStatus`, by its URL.
    ///
    /// For example `/privilegedSignupStatus`.
    PrivilegedSignupStatusCollection(mg::Many<models::PrivilegedSignupStatus, PrivilegedSignupStatusResource>)
}

impl PrivilegedSignupStatusCollection {
    /// `GET …/canSignUp`
    #[inline]
    pub fn can_sign_up(&self) -> mg::Request<bool> {
        mg::Path::function(self, "canSignUp")
    }

    /// `POST …/completeSetup`
    #[inline]
    pub fn complete_setup(
        &self,
        parameters: CompleteSetup,
    ) -> mg::Request<mg::Page<models::RoleSuccessStatistics>> {
        mg::Path::action_with(self, "completeSetup", &parameters)
    }

    /// `GET …/isSignedUp`
    #[inline]
    pub fn is_signed_up(&self) -> mg::Request<bool> {
        mg::Path::function(self, "isSignedUp")
    }

    /// `POST …/signUp`
    #[inline]
    pub fn sign_up(&self) -> mg::Request<models::PrivilegedSignupStatus> {
        mg::Path::action(self, "signUp")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.completeSetup`.
    CompleteSetup "microsoft.graph.completeSetup" "parameters";
    /// `tenantSetupInfo`: tenantSetupInfo
    tenant_setup_info "tenantSetupInfo": mg::Boxed<models::TenantSetupInfo>,
}
