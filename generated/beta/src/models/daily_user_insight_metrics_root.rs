// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dailyUserInsightMetricsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/dailyuserinsightmetricsroot?view=graph-rest-beta>
    DailyUserInsightMetricsRoot "microsoft.graph.dailyUserInsightMetricsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DailyUserInsightMetricsRoot: super::Entity }

impl DailyUserInsightMetricsRoot {
    /// `activeUsers`: many `activeUsersMetric`
    pub const ACTIVE_USERS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::ActiveUsersMetric>,
    > = mg::Nav::new("activeUsers");
    /// `authentications`: many `authenticationsMetric`
    pub const AUTHENTICATIONS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::AuthenticationsMetric>,
    > = mg::Nav::new("authentications");
    /// `inactiveUsers`: many `dailyInactiveUsersMetric`
    pub const INACTIVE_USERS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::DailyInactiveUsersMetric>,
    > = mg::Nav::new("inactiveUsers");
    /// `inactiveUsersByApplication`: many `dailyInactiveUsersByApplicationMetric`
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    pub const INACTIVE_USERS_BY_APPLICATION: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::DailyInactiveUsersByApplicationMetric>,
    > = mg::Nav::new("inactiveUsersByApplication");
    /// `mfaCompletions`: many `mfaCompletionMetric`
    pub const MFA_COMPLETIONS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::MfaCompletionMetric>,
    > = mg::Nav::new("mfaCompletions");
    /// `mfaTelecomFraud`: many `mfaTelecomFraudMetric`, contained
    pub const MFA_TELECOM_FRAUD: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::MfaTelecomFraudMetric>,
    > = mg::Nav::new("mfaTelecomFraud");
    /// `signUps`: many `userSignUpMetric`
    pub const SIGN_UPS: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::UserSignUpMetric>,
    > = mg::Nav::new("signUps");
    /// `summary`: many `insightSummary`
    pub const SUMMARY: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::InsightSummary>,
    > = mg::Nav::new("summary");
    /// `userCount`: many `userCountMetric`
    pub const USER_COUNT: mg::Nav<
        DailyUserInsightMetricsRoot,
        Vec<super::UserCountMetric>,
    > = mg::Nav::new("userCount");
}
