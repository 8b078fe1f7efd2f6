// @generated
use crate::mg;

/// Entity type [`microsoft.graph.signInEventsActivity`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SignInEventsActivityCollection`], for example
/// `graph.audit_logs().sign_in_events_summary()`.
///
/// [`SignInEventsActivityCollection`]: crate::requests::sign_in_events_activity::SignInEventsActivityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/signineventsactivity?view=graph-rest-beta
pub struct SignInEventsActivity {
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `signInCount`.
    pub sign_in_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInEventsActivity: "microsoft.graph.signInEventsActivity", entity, base super::Entity;
    activity_date_time: "activityDateTime",
    id: "id" key required,
    sign_in_count: "signInCount",
}

mg::derived_from! { SignInEventsActivity: super::Entity }
