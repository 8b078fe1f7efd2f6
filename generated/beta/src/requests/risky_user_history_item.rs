// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.riskyUserHistoryItem`, by its URL.
pub type RiskyUserHistoryItemResource = mg::One<
    models::RiskyUserHistoryItem,
    requests::risky_user::RiskyUserResource,
>;

/// A collection of `microsoft.graph.riskyUserHistoryItem`, by its URL.
pub type RiskyUserHistoryItemCollection = mg::Many<
    models::RiskyUserHistoryItem,
    RiskyUserHistoryItemResource,
    requests::risky_user::RiskyUserCollection,
>;
