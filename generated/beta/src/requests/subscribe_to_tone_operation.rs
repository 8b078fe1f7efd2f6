// @generated
use crate::{mg, models};

/// Requests on one [`SubscribeToToneOperation`](models::SubscribeToToneOperation): `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.app().calls().id(id).operations().id(id).cast_to_subscribe_to_tone_operation()`.
pub type SubscribeToToneOperationResource = mg::One<models::SubscribeToToneOperation>;

/// Requests on a collection of [`SubscribeToToneOperation`](models::SubscribeToToneOperation):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).operations().cast_to_subscribe_to_tone_operation()`.
pub type SubscribeToToneOperationCollection = mg::Many<
    models::SubscribeToToneOperation,
    SubscribeToToneOperationResource,
>;
