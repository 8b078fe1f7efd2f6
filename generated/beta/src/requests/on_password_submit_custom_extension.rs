// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_password_submit_custom_extension()
/// ```
pub type OnPasswordSubmitCustomExtensionResource = mg::One<
    models::OnPasswordSubmitCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of
/// [`OnPasswordSubmitCustomExtension`](models::OnPasswordSubmitCustomExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_password_submit_custom_extension()
/// ```
pub type OnPasswordSubmitCustomExtensionCollection = mg::Many<
    models::OnPasswordSubmitCustomExtension,
    OnPasswordSubmitCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
