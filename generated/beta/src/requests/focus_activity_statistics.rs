// @generated
use crate::{mg, models};

/// One `microsoft.graph.focusActivityStatistics`, by its URL.
pub type FocusActivityStatisticsResource = mg::One<models::FocusActivityStatistics>;

/// A collection of `microsoft.graph.focusActivityStatistics`, by its URL.
pub type FocusActivityStatisticsCollection = mg::Many<
    models::FocusActivityStatistics,
    FocusActivityStatisticsResource,
>;
