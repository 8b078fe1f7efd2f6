// @generated
use crate::{mg, models};

/// Requests on one [`AdminTodo`](models::AdminTodo): `get`, `update`, `delete`.
///
/// For example `graph.admin().todo()`.
pub type AdminTodoResource = mg::One<models::AdminTodo>;
