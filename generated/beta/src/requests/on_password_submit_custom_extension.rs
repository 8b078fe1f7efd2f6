// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onPasswordSubmitCustomExtension`, by its URL.
pub type OnPasswordSubmitCustomExtensionResource = mg::One<
    models::OnPasswordSubmitCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onPasswordSubmitCustomExtension`, by its URL.
pub type OnPasswordSubmitCustomExtensionCollection = mg::Many<
    models::OnPasswordSubmitCustomExtension,
    OnPasswordSubmitCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
