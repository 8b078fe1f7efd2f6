// @generated
use crate::mg;

/// Entity type [`microsoft.graph.insightSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`InsightSummaryCollection`](crate::requests::insight_summary::InsightSummaryCollection), for
/// example `graph.reports().user_insights().daily().summary()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/insightsummary?view=graph-rest-beta
pub struct InsightSummary {
    /// `activeUsers`. Never null.
    pub active_users: mg::Field<i64>,
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `authenticationCompletions`. Never null.
    pub authentication_completions: mg::Field<i64>,
    /// `authenticationRequests`. Never null.
    pub authentication_requests: mg::Field<i64>,
    /// `factDate`. Never null.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `os`. Never null.
    pub os: mg::Field<String>,
    /// `securityTextCompletions`. Never null.
    pub security_text_completions: mg::Field<i64>,
    /// `securityTextRequests`. Never null.
    pub security_text_requests: mg::Field<i64>,
    /// `securityVoiceCompletions`. Never null.
    pub security_voice_completions: mg::Field<i64>,
    /// `securityVoiceRequests`. Never null.
    pub security_voice_requests: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InsightSummary: "microsoft.graph.insightSummary", entity, base super::Entity;
    active_users: "activeUsers" required,
    app_id: "appId" required,
    authentication_completions: "authenticationCompletions" required,
    authentication_requests: "authenticationRequests" required,
    fact_date: "factDate" required,
    id: "id" key required,
    os: "os" required,
    security_text_completions: "securityTextCompletions" required,
    security_text_requests: "securityTextRequests" required,
    security_voice_completions: "securityVoiceCompletions" required,
    security_voice_requests: "securityVoiceRequests" required,
}

mg::derived_from! { InsightSummary: super::Entity }
