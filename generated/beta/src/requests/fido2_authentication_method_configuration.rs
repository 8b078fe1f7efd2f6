// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`Fido2AuthenticationMethodConfiguration`](models::Fido2AuthenticationMethodConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct Fido2AuthenticationMethodConfigurationResource(
    mg::One<models::Fido2AuthenticationMethodConfiguration>,
);

mg::builder! { Fido2AuthenticationMethodConfigurationResource: mg::One<models::Fido2AuthenticationMethodConfiguration> }

impl Fido2AuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many
    /// [`PasskeyAuthenticationMethodTarget`](models::PasskeyAuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }

    /// `…/passkeyProfiles`: many [`PasskeyProfile`](models::PasskeyProfile).
    #[inline]
    pub fn passkey_profiles(
        &self,
    ) -> requests::passkey_profile::PasskeyProfileCollection {
        mg::navigate(self, "passkeyProfiles")
    }
}

/// Requests on a collection of
/// [`Fido2AuthenticationMethodConfiguration`](models::Fido2AuthenticationMethodConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_fido2_authentication_method_configuration()
/// ```
pub type Fido2AuthenticationMethodConfigurationCollection = mg::Many<
    models::Fido2AuthenticationMethodConfiguration,
    Fido2AuthenticationMethodConfigurationResource,
>;
