// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminTodo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/admintodo?view=graph-rest-beta>
    AdminTodo "microsoft.graph.adminTodo" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settings`: todoSettings, not null
    settings "settings" "r": mg::Boxed<super::TodoSettings>,
}

mg::derived_from! { AdminTodo: super::Entity }
