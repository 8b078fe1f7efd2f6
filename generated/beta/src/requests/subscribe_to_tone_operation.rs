// @generated
use crate::{mg, models};

/// One `microsoft.graph.subscribeToToneOperation`, by its URL.
pub type SubscribeToToneOperationResource = mg::One<models::SubscribeToToneOperation>;

/// A collection of `microsoft.graph.subscribeToToneOperation`, by its URL.
pub type SubscribeToToneOperationCollection = mg::Many<
    models::SubscribeToToneOperation,
    SubscribeToToneOperationResource,
>;
