// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaTelecomFraudMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mfatelecomfraudmetric?view=graph-rest-beta>
    MfaTelecomFraudMetric "microsoft.graph.mfaTelecomFraudMetric" "entity" : super::Entity;
    /// `captchaFailureCount`: Int32
    captcha_failure_count "captchaFailureCount": i32,
    /// `captchaNotTriggeredUserCount`: Int32
    captcha_not_triggered_user_count "captchaNotTriggeredUserCount": i32,
    /// `captchaShownUserCount`: Int32
    captcha_shown_user_count "captchaShownUserCount": i32,
    /// `captchaSuccessCount`: Int32
    captcha_success_count "captchaSuccessCount": i32,
    /// `factDate`: Date
    fact_date "factDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `telecomBlockedUserCount`: Int32
    telecom_blocked_user_count "telecomBlockedUserCount": i32,
}

mg::derived_from! { MfaTelecomFraudMetric: super::Entity }
