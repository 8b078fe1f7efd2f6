// @generated
use crate::{mg, models};

/// One `microsoft.graph.emailSignInIdentifier`, by its URL.
pub type EmailSignInIdentifierResource = mg::One<models::EmailSignInIdentifier>;

/// A collection of `microsoft.graph.emailSignInIdentifier`, by its URL.
pub type EmailSignInIdentifierCollection = mg::Many<
    models::EmailSignInIdentifier,
    EmailSignInIdentifierResource,
>;
