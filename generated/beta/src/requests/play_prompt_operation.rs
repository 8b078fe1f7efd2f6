// @generated
use crate::{mg, models};

/// Requests on one [`PlayPromptOperation`](models::PlayPromptOperation): `get`, `update`, `delete`.
///
/// For example `graph.app().calls().id(id).operations().id(id).cast_to_play_prompt_operation()`.
pub type PlayPromptOperationResource = mg::One<models::PlayPromptOperation>;

/// Requests on a collection of [`PlayPromptOperation`](models::PlayPromptOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_play_prompt_operation()`.
pub type PlayPromptOperationCollection = mg::Many<
    models::PlayPromptOperation,
    PlayPromptOperationResource,
>;
