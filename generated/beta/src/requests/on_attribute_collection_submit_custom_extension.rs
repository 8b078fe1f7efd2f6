// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnAttributeCollectionSubmitCustomExtension`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .id(id)
///     .cast_to_on_attribute_collection_submit_custom_extension()
/// ```
///
/// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
pub type OnAttributeCollectionSubmitCustomExtensionResource = mg::One<
    models::OnAttributeCollectionSubmitCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// Requests on a collection of [`OnAttributeCollectionSubmitCustomExtension`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_attribute_collection_submit_custom_extension()
/// ```
///
/// [`OnAttributeCollectionSubmitCustomExtension`]: models::OnAttributeCollectionSubmitCustomExtension
pub type OnAttributeCollectionSubmitCustomExtensionCollection = mg::Many<
    models::OnAttributeCollectionSubmitCustomExtension,
    OnAttributeCollectionSubmitCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
