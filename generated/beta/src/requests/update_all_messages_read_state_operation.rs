// @generated
use crate::{mg, models};

/// Requests on one
/// [`UpdateAllMessagesReadStateOperation`](models::UpdateAllMessagesReadStateOperation): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .mail_folders()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_update_all_messages_read_state_operation()
/// ```
pub type UpdateAllMessagesReadStateOperationResource = mg::One<
    models::UpdateAllMessagesReadStateOperation,
>;

/// Requests on a collection of
/// [`UpdateAllMessagesReadStateOperation`](models::UpdateAllMessagesReadStateOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .me()
///     .mail_folders()
///     .id(id)
///     .operations()
///     .cast_to_update_all_messages_read_state_operation()
/// ```
pub type UpdateAllMessagesReadStateOperationCollection = mg::Many<
    models::UpdateAllMessagesReadStateOperation,
    UpdateAllMessagesReadStateOperationResource,
>;
