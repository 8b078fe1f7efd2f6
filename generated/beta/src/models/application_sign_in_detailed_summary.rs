// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationSignInDetailedSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applicationsignindetailedsummary?view=graph-rest-beta>
    ApplicationSignInDetailedSummary "microsoft.graph.applicationSignInDetailedSummary" "entity" : super::Entity;
    /// `aggregatedEventDateTime`: DateTimeOffset
    aggregated_event_date_time "aggregatedEventDateTime": mg::DateTimeOffset,
    /// `appDisplayName`: String, not null
    app_display_name "appDisplayName" "r": String,
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `signInCount`: Int64
    sign_in_count "signInCount": i64,
    /// `status`: signInStatus
    status "status": mg::Boxed<super::SignInStatus>,
}

mg::derived_from! { ApplicationSignInDetailedSummary: super::Entity }
