// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authorizationSystemTypeService`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthorizationSystemTypeServiceCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
/// ```
///
/// [`AuthorizationSystemTypeServiceCollection`]: crate::requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationsystemtypeservice?view=graph-rest-beta
pub struct AuthorizationSystemTypeService {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationSystemTypeService: "microsoft.graph.authorizationSystemTypeService", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AuthorizationSystemTypeService: super::Entity }

impl AuthorizationSystemTypeService {
    /// `actions`: many [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction).
    pub const ACTIONS: mg::Nav<
        AuthorizationSystemTypeService,
        Vec<super::AuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
}
