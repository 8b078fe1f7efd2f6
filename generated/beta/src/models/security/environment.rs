// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.environment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`EnvironmentCollection`](crate::requests::security::environment::EnvironmentCollection), for
/// example `graph.security().zones().id(id).environments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-environment?view=graph-rest-beta
pub struct Environment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kind`. Never null.
    pub kind: mg::Field<mg::Open<super::EnvironmentKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Environment: "microsoft.graph.security.environment", entity, base crate::models::Entity;
    id: "id" key required,
    kind: "kind" required,
}

mg::derived_from! { Environment: crate::models::Entity }
