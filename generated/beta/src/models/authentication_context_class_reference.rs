// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationContextClassReference`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationContextClassReferenceCollection`], for example
/// `graph.conditional_access().authentication_context_class_references()`.
///
/// [`AuthenticationContextClassReferenceCollection`]: crate::requests::authentication_context_class_reference::AuthenticationContextClassReferenceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference?view=graph-rest-beta
pub struct AuthenticationContextClassReference {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAvailable`.
    pub is_available: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationContextClassReference: "microsoft.graph.authenticationContextClassReference", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_available: "isAvailable",
}

mg::derived_from! { AuthenticationContextClassReference: super::Entity }
