// @generated
use crate::{mg, models};

/// One `microsoft.graph.chatActivityStatistics`, by its URL.
pub type ChatActivityStatisticsResource = mg::One<models::ChatActivityStatistics>;

/// A collection of `microsoft.graph.chatActivityStatistics`, by its URL.
pub type ChatActivityStatisticsCollection = mg::Many<
    models::ChatActivityStatistics,
    ChatActivityStatisticsResource,
>;
