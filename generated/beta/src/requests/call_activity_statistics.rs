// @generated
use crate::{mg, models};

/// One `microsoft.graph.callActivityStatistics`, by its URL.
pub type CallActivityStatisticsResource = mg::One<models::CallActivityStatistics>;

/// A collection of `microsoft.graph.callActivityStatistics`, by its URL.
pub type CallActivityStatisticsCollection = mg::Many<
    models::CallActivityStatistics,
    CallActivityStatisticsResource,
>;
