// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemTypeService`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationsystemtypeservice?view=graph-rest-beta>
    AuthorizationSystemTypeService "microsoft.graph.authorizationSystemTypeService" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthorizationSystemTypeService: super::Entity }

impl AuthorizationSystemTypeService {
    /// `actions`: many `authorizationSystemTypeAction`
    pub const ACTIONS: mg::Nav<
        AuthorizationSystemTypeService,
        Vec<super::AuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
}
