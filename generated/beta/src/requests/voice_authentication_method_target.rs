// @generated
use crate::{mg, models};

/// Requests on one [`VoiceAuthenticationMethodTarget`](models::VoiceAuthenticationMethodTarget):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_voice_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
pub type VoiceAuthenticationMethodTargetResource = mg::One<
    models::VoiceAuthenticationMethodTarget,
>;

/// Requests on a collection of
/// [`VoiceAuthenticationMethodTarget`](models::VoiceAuthenticationMethodTarget): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_voice_authentication_method_configuration()
///     .include_targets()
/// ```
pub type VoiceAuthenticationMethodTargetCollection = mg::Many<
    models::VoiceAuthenticationMethodTarget,
    VoiceAuthenticationMethodTargetResource,
>;
