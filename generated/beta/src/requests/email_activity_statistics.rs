// @generated
use crate::{mg, models};

/// One `microsoft.graph.emailActivityStatistics`, by its URL.
pub type EmailActivityStatisticsResource = mg::One<models::EmailActivityStatistics>;

/// A collection of `microsoft.graph.emailActivityStatistics`, by its URL.
pub type EmailActivityStatisticsCollection = mg::Many<
    models::EmailActivityStatistics,
    EmailActivityStatisticsResource,
>;
