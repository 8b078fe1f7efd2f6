// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminTodo`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`AdminTodoResource`](crate::requests::admin_todo::AdminTodoResource), for example
/// `graph.admin().todo()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/admintodo?view=graph-rest-beta
pub struct AdminTodo {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::TodoSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminTodo: "microsoft.graph.adminTodo", entity, base super::Entity;
    id: "id" key required,
    settings: "settings" required,
}

mg::derived_from! { AdminTodo: super::Entity }
