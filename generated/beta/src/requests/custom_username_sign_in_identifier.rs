// @generated
use crate::{mg, models};

/// One `microsoft.graph.customUsernameSignInIdentifier`, by its URL.
pub type CustomUsernameSignInIdentifierResource = mg::One<
    models::CustomUsernameSignInIdentifier,
>;

/// A collection of `microsoft.graph.customUsernameSignInIdentifier`, by its URL.
pub type CustomUsernameSignInIdentifierCollection = mg::Many<
    models::CustomUsernameSignInIdentifier,
    CustomUsernameSignInIdentifierResource,
>;
