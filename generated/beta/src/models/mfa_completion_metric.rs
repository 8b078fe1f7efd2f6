// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaCompletionMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mfacompletionmetric?view=graph-rest-beta>
    MfaCompletionMetric "microsoft.graph.mfaCompletionMetric" "entity" : super::Entity;
    /// `appId`: String
    app_id "appId": String,
    /// `attemptsCount`: Int64, not null
    attempts_count "attemptsCount" "r": i64,
    /// `country`: String
    country "country": String,
    /// `factDate`: Date
    fact_date "factDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `identityProvider`: String
    identity_provider "identityProvider": String,
    /// `language`: String
    language "language": String,
    /// `mfaMethod`: String
    mfa_method "mfaMethod": String,
    /// `os`: String
    os "os": String,
    /// `successCount`: Int64, not null
    success_count "successCount" "r": i64,
}

mg::derived_from! { MfaCompletionMetric: super::Entity }

impl MfaCompletionMetric {
    /// `mfaFailures`: many `mfaFailure`
    pub const MFA_FAILURES: mg::Nav<MfaCompletionMetric, Vec<super::MfaFailure>> = mg::Nav::new(
        "mfaFailures",
    );
}
