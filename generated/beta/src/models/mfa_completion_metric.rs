// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mfaCompletionMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MfaCompletionMetricCollection`], for example
/// `graph.reports().user_insights().daily().mfa_completions()`.
///
/// [`MfaCompletionMetricCollection`]: crate::requests::mfa_completion_metric::MfaCompletionMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mfacompletionmetric?view=graph-rest-beta
pub struct MfaCompletionMetric {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `attemptsCount`. Never null.
    pub attempts_count: mg::Field<i64>,
    /// `country`.
    pub country: mg::Field<String>,
    /// `factDate`.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `identityProvider`.
    pub identity_provider: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `mfaMethod`.
    pub mfa_method: mg::Field<String>,
    /// `os`.
    pub os: mg::Field<String>,
    /// `successCount`. Never null.
    pub success_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MfaCompletionMetric: "microsoft.graph.mfaCompletionMetric", entity, base super::Entity;
    app_id: "appId",
    attempts_count: "attemptsCount" required,
    country: "country",
    fact_date: "factDate",
    id: "id" key required,
    identity_provider: "identityProvider",
    language: "language",
    mfa_method: "mfaMethod",
    os: "os",
    success_count: "successCount" required,
}

mg::derived_from! { MfaCompletionMetric: super::Entity }

impl MfaCompletionMetric {
    /// `mfaFailures`: many [`MfaFailure`](super::MfaFailure).
    pub const MFA_FAILURES: mg::Nav<MfaCompletionMetric, Vec<super::MfaFailure>> = mg::Nav::new(
        "mfaFailures",
    );
}
