// @generated
use crate::{mg, models};

/// One `microsoft.graph.authenticationContextClassReference`, by its URL.
///
/// For example `/conditionalAccess/authenticationContextClassReferences/{authenticationContextClassReference-id}`.
pub type AuthenticationContextClassReferenceResource = mg::One<
    models::AuthenticationContextClassReference,
>;

/// A collection of `microsoft.graph.authenticationContextClassReference`, by its URL.
///
/// For example `/conditionalAccess/authenticationContextClassReferences`.
pub type AuthenticationContextClassReferenceCollection = mg::Many<
    models::AuthenticationContextClassReference,
    AuthenticationContextClassReferenceResource,
>;
