// @generated
use crate::mg;

/// Entity type [`microsoft.graph.dailyUserInsightMetricsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DailyUserInsightMetricsRootResource`], for example
/// `graph.reports().user_insights().daily()`.
///
/// [`DailyUserInsightMetricsRootResource`]: crate::requests::daily_user_insight_metrics_root::DailyUserInsightMetricsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/dailyuserinsightmetricsroot?view=graph-rest-beta
pub struct DailyUserInsightMetricsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DailyUserInsightMetricsRoot: "microsoft.graph.dailyUserInsightMetricsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { DailyUserInsightMetricsRoot: super::Entity }

impl DailyUserInsightMetricsRoot {
    /// `activeUsers`: many [`ActiveUsersMetric`](super::ActiveUsersMetric).
    pub const ACTIVE_USERS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::ActiveUsersMetric>,
    > = mg::Nav::new("activeUsers");
    /// `authentications`: many [`AuthenticationsMetric`](super::AuthenticationsMetric).
    pub const AUTHENTICATIONS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::AuthenticationsMetric>,
    > = mg::Nav::new("authentications");
    /// `inactiveUsers`: many [`DailyInactiveUsersMetric`](super::DailyInactiveUsersMetric).
    pub const INACTIVE_USERS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::DailyInactiveUsersMetric>,
    > = mg::Nav::new("inactiveUsers");
    /// `inactiveUsersByApplication`: many
    /// [`DailyInactiveUsersByApplicationMetric`](super::DailyInactiveUsersByApplicationMetric).
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    pub const INACTIVE_USERS_BY_APPLICATION: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::DailyInactiveUsersByApplicationMetric>,
    > = mg::Nav::new("inactiveUsersByApplication");
    /// `mfaCompletions`: many [`MfaCompletionMetric`](super::MfaCompletionMetric).
    pub const MFA_COMPLETIONS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::MfaCompletionMetric>,
    > = mg::Nav::new("mfaCompletions");
    /// `mfaTelecomFraud`: many [`MfaTelecomFraudMetric`](super::MfaTelecomFraudMetric).
    pub const MFA_TELECOM_FRAUD: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::MfaTelecomFraudMetric>,
    > = mg::Nav::new("mfaTelecomFraud");
    /// `signUps`: many [`UserSignUpMetric`](super::UserSignUpMetric).
    pub const SIGN_UPS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::UserSignUpMetric>,
    > = mg::Nav::new("signUps");
    /// `summary`: many [`InsightSummary`](super::InsightSummary).
    pub const SUMMARY: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::InsightSummary>,
    > = mg::Nav::new("summary");
    /// `userCount`: many [`UserCountMetric`](super::UserCountMetric).
    pub const USER_COUNT: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::UserCountMetric>,
    > = mg::Nav::new("userCount");
}
