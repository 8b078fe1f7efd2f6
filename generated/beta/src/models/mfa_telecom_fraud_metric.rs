// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.mfaTelecomFraudMetric`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MfaTelecomFraudMetricCollection`], for example
/// `graph.reports().user_insights().daily().mfa_telecom_fraud()`.
///
/// [`MfaTelecomFraudMetricCollection`]: crate::requests::mfa_telecom_fraud_metric::MfaTelecomFraudMetricCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mfatelecomfraudmetric?view=graph-rest-beta
pub struct MfaTelecomFraudMetric {
    /// `captchaFailureCount`.
    pub captcha_failure_count: mg::Field<i64>,
    /// `captchaNotTriggeredUserCount`.
    pub captcha_not_triggered_user_count: mg::Field<i64>,
    /// `captchaShownUserCount`.
    pub captcha_shown_user_count: mg::Field<i64>,
    /// `captchaSuccessCount`.
    pub captcha_success_count: mg::Field<i64>,
    /// `factDate`.
    pub fact_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `telecomBlockedUserCount`.
    pub telecom_blocked_user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MfaTelecomFraudMetric: "microsoft.graph.mfaTelecomFraudMetric", entity open, base super::Entity;
    captcha_failure_count: "captchaFailureCount",
    captcha_not_triggered_user_count: "captchaNotTriggeredUserCount",
    captcha_shown_user_count: "captchaShownUserCount",
    captcha_success_count: "captchaSuccessCount",
    fact_date: "factDate",
    id: "id" key required,
    telecom_blocked_user_count: "telecomBlockedUserCount",
}

mg::derived_from! { MfaTelecomFraudMetric: super::Entity }
