// @generated
use crate::{mg, models};

/// One `microsoft.graph.userEventsSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userEventsSummary/{userEventsSummary-id}`.
pub type UserEventsSummaryResource = mg::One<models::UserEventsSummary>;

/// A collection of `microsoft.graph.userEventsSummary`, by its URL.
///
/// For example `/reports/authenticationMethods/userEventsSummary`.
pub type UserEventsSummaryCollection = mg::Many<
    models::UserEventsSummary,
    UserEventsSummaryResource,
>;
