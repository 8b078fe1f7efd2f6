// @generated
use crate::{mg, models};

/// Requests on one [`PersonAnnotation`](models::PersonAnnotation): `get`, `update`, `delete`.
///
/// For example `graph.me().profile().notes().id(id)`.
pub type PersonAnnotationResource = mg::One<models::PersonAnnotation>;

/// Requests on a collection of [`PersonAnnotation`](models::PersonAnnotation): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().profile().notes()`.
pub type PersonAnnotationCollection = mg::Many<
    models::PersonAnnotation,
    PersonAnnotationResource,
>;
