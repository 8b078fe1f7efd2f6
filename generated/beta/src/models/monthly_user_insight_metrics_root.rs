// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.monthlyUserInsightMetricsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/monthlyuserinsightmetricsroot?view=graph-rest-beta>
    MonthlyUserInsightMetricsRoot "microsoft.graph.monthlyUserInsightMetricsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MonthlyUserInsightMetricsRoot: super::Entity }

impl MonthlyUserInsightMetricsRoot {
    /// `activeUsers`: many `activeUsersMetric`
    pub const ACTIVE_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::ActiveUsersMetric>,
    > = mg::Nav::new("activeUsers");
    /// `authentications`: many `authenticationsMetric`
    pub const AUTHENTICATIONS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::AuthenticationsMetric>,
    > = mg::Nav::new("authentications");
    /// `inactiveUsers`: many `monthlyInactiveUsersMetric`
    pub const INACTIVE_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MonthlyInactiveUsersMetric>,
    > = mg::Nav::new("inactiveUsers");
    /// `inactiveUsersByApplication`: many `monthlyInactiveUsersByApplicationMetric`
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    pub const INACTIVE_USERS_BY_APPLICATION: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MonthlyInactiveUsersByApplicationMetric>,
    > = mg::Nav::new("inactiveUsersByApplication");
    /// `mfaCompletions`: many `mfaCompletionMetric`
    pub const MFA_COMPLETIONS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MfaCompletionMetric>,
    > = mg::Nav::new("mfaCompletions");
    /// `mfaRegisteredUsers`: many `mfaUserCountMetric`, contained
    pub const MFA_REGISTERED_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MfaUserCountMetric>,
    > = mg::Nav::new("mfaRegisteredUsers");
    /// `requests`: many `userRequestsMetric`
    pub const REQUESTS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::UserRequestsMetric>,
    > = mg::Nav::new("requests");
    /// `signUps`: many `userSignUpMetric`
    pub const SIGN_UPS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::UserSignUpMetric>,
    > = mg::Nav::new("signUps");
    /// `summary`: many `insightSummary`
    pub const SUMMARY: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::InsightSummary>,
    > = mg::Nav::new("summary");
}
