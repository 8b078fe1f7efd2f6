// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.voiceAuthenticationMethodConfiguration`, by its URL.
    VoiceAuthenticationMethodConfigurationResource(mg::One<models::VoiceAuthenticationMethodConfiguration>)
}

impl VoiceAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `voiceAuthenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.voiceAuthenticationMethodConfiguration`, by its URL.
pub type VoiceAuthenticationMethodConfigurationCollection = mg::Many<
    models::VoiceAuthenticationMethodConfiguration,
    VoiceAuthenticationMethodConfigurationResource,
>;
