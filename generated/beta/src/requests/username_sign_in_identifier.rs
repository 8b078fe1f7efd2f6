// @generated
use crate::{mg, models};

/// One `microsoft.graph.usernameSignInIdentifier`, by its URL.
pub type UsernameSignInIdentifierResource = mg::One<models::UsernameSignInIdentifier>;

/// A collection of `microsoft.graph.usernameSignInIdentifier`, by its URL.
pub type UsernameSignInIdentifierCollection = mg::Many<
    models::UsernameSignInIdentifier,
    UsernameSignInIdentifierResource,
>;
