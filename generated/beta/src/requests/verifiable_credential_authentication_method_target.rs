// @generated
use crate::{mg, models};

/// Requests on one [`VerifiableCredentialAuthenticationMethodTarget`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_verifiable_credentials_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
///
/// [`VerifiableCredentialAuthenticationMethodTarget`]: models::VerifiableCredentialAuthenticationMethodTarget
pub type VerifiableCredentialAuthenticationMethodTargetResource = mg::One<
    models::VerifiableCredentialAuthenticationMethodTarget,
>;

/// Requests on a collection of [`VerifiableCredentialAuthenticationMethodTarget`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_verifiable_credentials_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`VerifiableCredentialAuthenticationMethodTarget`]: models::VerifiableCredentialAuthenticationMethodTarget
pub type VerifiableCredentialAuthenticationMethodTargetCollection = mg::Many<
    models::VerifiableCredentialAuthenticationMethodTarget,
    VerifiableCredentialAuthenticationMethodTargetResource,
>;
