// @generated
use crate::{mg, models};

/// Requests on one [`PasskeyProfile`](models::PasskeyProfile): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .passkey_profiles()
///     .id(id)
/// ```
pub type PasskeyProfileResource = mg::One<models::PasskeyProfile>;

/// Requests on a collection of [`PasskeyProfile`](models::PasskeyProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .passkey_profiles()
/// ```
pub type PasskeyProfileCollection = mg::Many<
    models::PasskeyProfile,
    PasskeyProfileResource,
>;
