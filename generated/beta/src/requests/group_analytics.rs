// @generated
use crate::{mg, models};

/// One `microsoft.graph.groupAnalytics`, by its URL.
///
/// For example `/reports/identityAnalytics/groups/{groupAnalytics-id}`.
pub type GroupAnalyticsResource = mg::One<models::GroupAnalytics>;

/// A collection of `microsoft.graph.groupAnalytics`, by its URL.
///
/// For example `/reports/identityAnalytics/groups`.
pub type GroupAnalyticsCollection = mg::Many<
    models::GroupAnalytics,
    GroupAnalyticsResource,
>;
