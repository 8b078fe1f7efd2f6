// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnAttributeCollectionStartCustomExtension`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_attribute_collection_start_custom_extension()
/// ```
///
/// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
pub type OnAttributeCollectionStartCustomExtensionResource = mg::One<
    models::OnAttributeCollectionStartCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of [`OnAttributeCollectionStartCustomExtension`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_attribute_collection_start_custom_extension()
/// ```
///
/// [`OnAttributeCollectionStartCustomExtension`]: models::OnAttributeCollectionStartCustomExtension
pub type OnAttributeCollectionStartCustomExtensionCollection = mg::Many<
    models::OnAttributeCollectionStartCustomExtension,
    OnAttributeCollectionStartCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
