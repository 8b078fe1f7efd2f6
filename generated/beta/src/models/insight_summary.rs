// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/insightsummary?view=graph-rest-beta>
    InsightSummary "microsoft.graph.insightSummary" "entity" : super::Entity;
    /// `activeUsers`: Int64, not null
    active_users "activeUsers" "r": i64,
    /// `appId`: String, not null
    app_id "appId" "r": String,
    /// `authenticationCompletions`: Int64, not null
    authentication_completions "authenticationCompletions" "r": i64,
    /// `authenticationRequests`: Int64, not null
    authentication_requests "authenticationRequests" "r": i64,
    /// `factDate`: Date, not null
    fact_date "factDate" "r": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `os`: String, not null
    os "os" "r": String,
    /// `securityTextCompletions`: Int64, not null
    security_text_completions "securityTextCompletions" "r": i64,
    /// `securityTextRequests`: Int64, not null
    security_text_requests "securityTextRequests" "r": i64,
    /// `securityVoiceCompletions`: Int64, not null
    security_voice_completions "securityVoiceCompletions" "r": i64,
    /// `securityVoiceRequests`: Int64, not null
    security_voice_requests "securityVoiceRequests" "r": i64,
}

mg::derived_from! { InsightSummary: super::Entity }
