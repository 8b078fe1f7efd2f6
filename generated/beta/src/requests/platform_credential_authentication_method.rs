// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`PlatformCredentialAuthenticationMethod`](models::PlatformCredentialAuthenticationMethod):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().authentication().platform_credential_methods().id(id)`.
#[derive(Clone, Debug)]
pub struct PlatformCredentialAuthenticationMethodResource(
    mg::One<
        models::PlatformCredentialAuthenticationMethod,
        requests::authentication_method::AuthenticationMethodResource,
    >,
);

mg::builder! { PlatformCredentialAuthenticationMethodResource: mg::One<models::PlatformCredentialAuthenticationMethod, requests::authentication_method::AuthenticationMethodResource> }

impl PlatformCredentialAuthenticationMethodResource {
    /// `…/device`: [`Device`](models::Device).
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "device")
    }
}

/// Requests on a collection of
/// [`PlatformCredentialAuthenticationMethod`](models::PlatformCredentialAuthenticationMethod):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.me().authentication().platform_credential_methods()`.
pub type PlatformCredentialAuthenticationMethodCollection = mg::Many<
    models::PlatformCredentialAuthenticationMethod,
    PlatformCredentialAuthenticationMethodResource,
>;
