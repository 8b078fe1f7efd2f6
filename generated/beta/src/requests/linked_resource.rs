// @generated
use crate::{mg, models};

/// One `microsoft.graph.linkedResource`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/linkedResources/{linkedResource-id}`.
pub type LinkedResourceResource = mg::One<models::LinkedResource>;

/// A collection of `microsoft.graph.linkedResource`, by its URL.
///
/// For example `/me/todo/lists/{todoTaskList-id}/tasks/{todoTask-id}/linkedResources`.
pub type LinkedResourceCollection = mg::Many<
    models::LinkedResource,
    LinkedResourceResource,
>;
