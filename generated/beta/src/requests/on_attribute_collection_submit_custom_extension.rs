// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, by its URL.
pub type OnAttributeCollectionSubmitCustomExtensionResource = mg::One<
    models::OnAttributeCollectionSubmitCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onAttributeCollectionSubmitCustomExtension`, by its URL.
pub type OnAttributeCollectionSubmitCustomExtensionCollection = mg::Many<
    models::OnAttributeCollectionSubmitCustomExtension,
    OnAttributeCollectionSubmitCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
