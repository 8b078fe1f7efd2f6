// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/insightsummary?view=graph-rest-beta>
    InsightSummary "microsoft.graph.insightSummary" "entity" : super::Entity;
    /// `activeUsers`: Int32, not null
    active_users "activeUsers" "r": i32,
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `authenticationCompletions`: Int32, not null
    authentication_completions "authenticationCompletions" "r": i32,
    /// `authenticationRequests`: Int32, not null
    authentication_requests "authenticationRequests" "r": i32,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `os`: String, not null
    os "os" "r": String,
    /// `securityTextCompletions`: Int32, not null
    security_text_completions "securityTextCompletions" "r": i32,
    /// `securityTextRequests`: Int32, not null
    security_text_requests "securityTextRequests" "r": i32,
    /// `securityVoiceCompletions`: Int32, not null
    security_voice_completions "securityVoiceCompletions" "r": i32,
    /// `securityVoiceRequests`: Int32, not null
    security_voice_requests "securityVoiceRequests" "r": i32,
}

mg::derived_from! { InsightSummary: super::Entity }
