// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, by its URL.
pub type OnVerifiedIdClaimValidationCustomExtensionResource = mg::One<
    models::OnVerifiedIdClaimValidationCustomExtension,
    requests::custom_authentication_extension::CustomAuthenticationExtensionResource,
>;

/// A collection of `microsoft.graph.onVerifiedIdClaimValidationCustomExtension`, by its URL.
pub type OnVerifiedIdClaimValidationCustomExtensionCollection = mg::Many<
    models::OnVerifiedIdClaimValidationCustomExtension,
    OnVerifiedIdClaimValidationCustomExtensionResource,
    requests::custom_authentication_extension::CustomAuthenticationExtensionCollection,
>;
