// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`VoiceAuthenticationMethodConfiguration`](models::VoiceAuthenticationMethodConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_voice_authentication_method_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct VoiceAuthenticationMethodConfigurationResource(
    mg::One<models::VoiceAuthenticationMethodConfiguration>,
);

mg::builder! { VoiceAuthenticationMethodConfigurationResource: mg::One<models::VoiceAuthenticationMethodConfiguration> }

impl VoiceAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many
    /// [`VoiceAuthenticationMethodTarget`](models::VoiceAuthenticationMethodTarget).
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetCollection {
        mg::navigate(self, "includeTargets")
    }
}

/// Requests on a collection of
/// [`VoiceAuthenticationMethodConfiguration`](models::VoiceAuthenticationMethodConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_voice_authentication_method_configuration()
/// ```
pub type VoiceAuthenticationMethodConfigurationCollection = mg::Many<
    models::VoiceAuthenticationMethodConfiguration,
    VoiceAuthenticationMethodConfigurationResource,
>;
