// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInEventsActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/signineventsactivity?view=graph-rest-beta>
    SignInEventsActivity "microsoft.graph.signInEventsActivity" "entity" : super::Entity;
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `signInCount`: Int32
    sign_in_count "signInCount": i32,
}

mg::derived_from! { SignInEventsActivity: super::Entity }
