// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onTokenIssuanceStartCustomExtension`, by its URL.
pub type OnTokenIssuanceStartCustomExtensionResource = mg::One<
    models::OnTokenIssuanceStartCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onTokenIssuanceStartCustomExtension`, by its URL.
pub type OnTokenIssuanceStartCustomExtensionCollection = mg::Many<
    models::OnTokenIssuanceStartCustomExtension,
    OnTokenIssuanceStartCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
