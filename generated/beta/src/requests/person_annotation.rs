// @generated
use crate::{mg, models};

/// One `microsoft.graph.personAnnotation`, by its URL.
///
/// For example `/me/profile/notes/{personAnnotation-id}`.
pub type PersonAnnotationResource = mg::One<models::PersonAnnotation>;

/// A collection of `microsoft.graph.personAnnotation`, by its URL.
///
/// For example `/me/profile/notes`.
pub type PersonAnnotationCollection = mg::Many<
    models::PersonAnnotation,
    PersonAnnotationResource,
>;
