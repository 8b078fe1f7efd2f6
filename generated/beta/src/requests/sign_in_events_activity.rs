// @generated
use crate::{mg, models};

/// One `microsoft.graph.signInEventsActivity`, by its URL.
///
/// For example `/auditLogs/signInEventsSummary/{signInEventsActivity-id}`.
pub type SignInEventsActivityResource = mg::One<models::SignInEventsActivity>;

/// A collection of `microsoft.graph.signInEventsActivity`, by its URL.
///
/// For example `/auditLogs/signInEventsSummary`.
pub type SignInEventsActivityCollection = mg::Many<
    models::SignInEventsActivity,
    SignInEventsActivityResource,
>;
