// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaTelecomFraudMetric`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mfatelecomfraudmetric?view=graph-rest-beta>
    MfaTelecomFraudMetric "microsoft.graph.mfaTelecomFraudMetric" "entity open" : super::Entity;
    /// `captchaFailureCount`: Int64
    captcha_failure_count "captchaFailureCount": i64,
    /// `captchaNotTriggeredUserCount`: Int64
    captcha_not_triggered_user_count "captchaNotTriggeredUserCount": i64,
    /// `captchaShownUserCount`: Int64
    captcha_shown_user_count "captchaShownUserCount": i64,
    /// `captchaSuccessCount`: Int64
    captcha_success_count "captchaSuccessCount": i64,
    /// `factDate`: Date
    fact_date "factDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `telecomBlockedUserCount`: Int64
    telecom_blocked_user_count "telecomBlockedUserCount": i64,
}

mg::derived_from! { MfaTelecomFraudMetric: super::Entity }
