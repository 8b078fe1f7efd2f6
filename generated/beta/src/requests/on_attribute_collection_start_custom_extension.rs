// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onAttributeCollectionStartCustomExtension`, by its URL.
pub type OnAttributeCollectionStartCustomExtensionResource = mg::One<
    models::OnAttributeCollectionStartCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onAttributeCollectionStartCustomExtension`, by its URL.
pub type OnAttributeCollectionStartCustomExtensionCollection = mg::Many<
    models::OnAttributeCollectionStartCustomExtension,
    OnAttributeCollectionStartCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
