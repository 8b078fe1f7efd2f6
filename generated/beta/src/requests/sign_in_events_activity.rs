// @generated
use crate::{mg, models};

/// Requests on one [`SignInEventsActivity`](models::SignInEventsActivity): `get`, `update`,
/// `delete`.
///
/// For example `graph.audit_logs().sign_in_events_summary().id(id)`.
pub type SignInEventsActivityResource = mg::One<models::SignInEventsActivity>;

/// Requests on a collection of [`SignInEventsActivity`](models::SignInEventsActivity): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.audit_logs().sign_in_events_summary()`.
pub type SignInEventsActivityCollection = mg::Many<
    models::SignInEventsActivity,
    SignInEventsActivityResource,
>;
