// @generated
use crate::{mg, models};

/// Requests on one
/// [`AuthenticationContextClassReference`](models::AuthenticationContextClassReference): `get`,
/// `update`, `delete`.
///
/// For example `graph.conditional_access().authentication_context_class_references().id(id)`.
pub type AuthenticationContextClassReferenceResource = mg::One<
    models::AuthenticationContextClassReference,
>;

/// Requests on a collection of
/// [`AuthenticationContextClassReference`](models::AuthenticationContextClassReference): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.conditional_access().authentication_context_class_references()`.
pub type AuthenticationContextClassReferenceCollection = mg::Many<
    models::AuthenticationContextClassReference,
    AuthenticationContextClassReferenceResource,
>;
