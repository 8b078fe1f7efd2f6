// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.platformCredentialAuthenticationMethod`, by its URL.
    ///
    /// For example `/me/authentication/platformCredentialMethods/{platformCredentialAuthenticationMethod-id}`.
    PlatformCredentialAuthenticationMethodResource(mg::One<models::PlatformCredentialAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource>)
}

impl PlatformCredentialAuthenticationMethodResource {
    /// `…/device`: `device`
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::to(self, "device")
    }
}

/// A collection of `microsoft.graph.platformCredentialAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/platformCredentialMethods`.
pub type PlatformCredentialAuthenticationMethodCollection = mg::Many<
    models::PlatformCredentialAuthenticationMethod,
    PlatformCredentialAuthenticationMethodResource,
>;
