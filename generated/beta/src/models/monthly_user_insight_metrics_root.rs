// @generated
use crate::mg;

/// Entity type [`microsoft.graph.monthlyUserInsightMetricsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MonthlyUserInsightMetricsRootResource`], for example
/// `graph.reports().user_insights().monthly()`.
///
/// [`MonthlyUserInsightMetricsRootResource`]: crate::requests::monthly_user_insight_metrics_root::MonthlyUserInsightMetricsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/monthlyuserinsightmetricsroot?view=graph-rest-beta
pub struct MonthlyUserInsightMetricsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MonthlyUserInsightMetricsRoot: "microsoft.graph.monthlyUserInsightMetricsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { MonthlyUserInsightMetricsRoot: super::Entity }

impl MonthlyUserInsightMetricsRoot {
    /// `activeUsers`: many [`ActiveUsersMetric`](super::ActiveUsersMetric).
    pub const ACTIVE_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::ActiveUsersMetric>,
    > = mg::Nav::new("activeUsers");
    /// `authentications`: many [`AuthenticationsMetric`](super::AuthenticationsMetric).
    pub const AUTHENTICATIONS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::AuthenticationsMetric>,
    > = mg::Nav::new("authentications");
    /// `inactiveUsers`: many [`MonthlyInactiveUsersMetric`](super::MonthlyInactiveUsersMetric).
    pub const INACTIVE_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MonthlyInactiveUsersMetric>,
    > = mg::Nav::new("inactiveUsers");
    /// `inactiveUsersByApplication`: many
    /// [`MonthlyInactiveUsersByApplicationMetric`](super::MonthlyInactiveUsersByApplicationMetric).
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    pub const INACTIVE_USERS_BY_APPLICATION: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MonthlyInactiveUsersByApplicationMetric>,
    > = mg::Nav::new("inactiveUsersByApplication");
    /// `mfaCompletions`: many [`MfaCompletionMetric`](super::MfaCompletionMetric).
    pub const MFA_COMPLETIONS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MfaCompletionMetric>,
    > = mg::Nav::new("mfaCompletions");
    /// `mfaRegisteredUsers`: many [`MfaUserCountMetric`](super::MfaUserCountMetric).
    pub const MFA_REGISTERED_USERS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::MfaUserCountMetric>,
    > = mg::Nav::new("mfaRegisteredUsers");
    /// `requests`: many [`UserRequestsMetric`](super::UserRequestsMetric).
    pub const REQUESTS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::UserRequestsMetric>,
    > = mg::Nav::new("requests");
    /// `signUps`: many [`UserSignUpMetric`](super::UserSignUpMetric).
    pub const SIGN_UPS: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::UserSignUpMetric>,
    > = mg::Nav::new("signUps");
    /// `summary`: many [`InsightSummary`](super::InsightSummary).
    pub const SUMMARY: mg::Nav<
        MonthlyUserInsightMetricsRoot,
        Vec<super::InsightSummary>,
    > = mg::Nav::new("summary");
}
