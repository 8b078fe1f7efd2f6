// @generated
use crate::{mg, models};

/// Requests on one
/// [`PasskeyAuthenticationMethodTarget`](models::PasskeyAuthenticationMethodTarget): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .include_targets()
///     .id(id)
/// ```
pub type PasskeyAuthenticationMethodTargetResource = mg::One<
    models::PasskeyAuthenticationMethodTarget,
>;

/// Requests on a collection of
/// [`PasskeyAuthenticationMethodTarget`](models::PasskeyAuthenticationMethodTarget): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .include_targets()
/// ```
pub type PasskeyAuthenticationMethodTargetCollection = mg::Many<
    models::PasskeyAuthenticationMethodTarget,
    PasskeyAuthenticationMethodTargetResource,
>;
