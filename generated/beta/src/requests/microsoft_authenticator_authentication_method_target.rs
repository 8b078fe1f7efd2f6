// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: models::MicrosoftAuthenticatorAuthenticationMethodTarget
pub type MicrosoftAuthenticatorAuthenticationMethodTargetResource = mg::One<
    models::MicrosoftAuthenticatorAuthenticationMethodTarget,
>;

/// Requests on a collection of [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodTarget`]: models::MicrosoftAuthenticatorAuthenticationMethodTarget
pub type MicrosoftAuthenticatorAuthenticationMethodTargetCollection = mg::Many<
    models::MicrosoftAuthenticatorAuthenticationMethodTarget,
    MicrosoftAuthenticatorAuthenticationMethodTargetResource,
>;
