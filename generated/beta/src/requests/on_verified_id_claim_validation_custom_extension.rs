// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnVerifiedIdClaimValidationCustomExtension`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_verified_id_claim_validation_custom_extension()
/// ```
///
/// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
pub type OnVerifiedIdClaimValidationCustomExtensionResource = mg::One<
    models::OnVerifiedIdClaimValidationCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of [`OnVerifiedIdClaimValidationCustomExtension`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_verified_id_claim_validation_custom_extension()
/// ```
///
/// [`OnVerifiedIdClaimValidationCustomExtension`]: models::OnVerifiedIdClaimValidationCustomExtension
pub type OnVerifiedIdClaimValidationCustomExtensionCollection = mg::Many<
    models::OnVerifiedIdClaimValidationCustomExtension,
    OnVerifiedIdClaimValidationCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
