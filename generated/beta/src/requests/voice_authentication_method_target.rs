// @generated
use crate::{mg, models};

/// One `microsoft.graph.voiceAuthenticationMethodTarget`, by its URL.
pub type VoiceAuthenticationMethodTargetResource = mg::One<
    models::VoiceAuthenticationMethodTarget,
>;

/// A collection of `microsoft.graph.voiceAuthenticationMethodTarget`, by its URL.
pub type VoiceAuthenticationMethodTargetCollection = mg::Many<
    models::VoiceAuthenticationMethodTarget,
    VoiceAuthenticationMethodTargetResource,
>;
