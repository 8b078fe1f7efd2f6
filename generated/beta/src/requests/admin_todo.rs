// @generated
use crate::{mg, models};

/// One `microsoft.graph.adminTodo`, by its URL.
///
/// For example `/admin/todo`.
pub type AdminTodoResource = mg::One<models::AdminTodo>;
