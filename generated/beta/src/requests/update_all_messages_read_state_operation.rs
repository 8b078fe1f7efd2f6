// @generated
use crate::{mg, models};

/// One `microsoft.graph.updateAllMessagesReadStateOperation`, by its URL.
pub type UpdateAllMessagesReadStateOperationResource = mg::One<
    models::UpdateAllMessagesReadStateOperation,
>;

/// A collection of `microsoft.graph.updateAllMessagesReadStateOperation`, by its URL.
pub type UpdateAllMessagesReadStateOperationCollection = mg::Many<
    models::UpdateAllMessagesReadStateOperation,
    UpdateAllMessagesReadStateOperationResource,
>;
