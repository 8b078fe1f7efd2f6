// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_token_issuance_start_custom_extension()
/// ```
pub type OnTokenIssuanceStartCustomExtensionResource = mg::One<
    models::OnTokenIssuanceStartCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of
/// [`OnTokenIssuanceStartCustomExtension`](models::OnTokenIssuanceStartCustomExtension): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_token_issuance_start_custom_extension()
/// ```
pub type OnTokenIssuanceStartCustomExtensionCollection = mg::Many<
    models::OnTokenIssuanceStartCustomExtension,
    OnTokenIssuanceStartCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
