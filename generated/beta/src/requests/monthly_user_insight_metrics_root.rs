// @generated
use crate::{mg, models, requests};

/// Requests on one [`MonthlyUserInsightMetricsRoot`](models::MonthlyUserInsightMetricsRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.reports().user_insights().monthly()`.
#[derive(Clone, Debug)]
pub struct MonthlyUserInsightMetricsRootResource(
    mg::One<models::MonthlyUserInsightMetricsRoot>,
);

mg::builder! { MonthlyUserInsightMetricsRootResource: mg::One<models::MonthlyUserInsightMetricsRoot> }

impl MonthlyUserInsightMetricsRootResource {
    /// `…/activeUsers`: many [`ActiveUsersMetric`](models::ActiveUsersMetric).
    #[inline]
    pub fn active_users(
        &self,
    ) -> requests::active_users_metric::ActiveUsersMetricCollection {
        mg::navigate(self, "activeUsers")
    }

    /// `…/authentications`: many [`AuthenticationsMetric`](models::AuthenticationsMetric).
    #[inline]
    pub fn authentications(
        &self,
    ) -> requests::authentications_metric::AuthenticationsMetricCollection {
        mg::navigate(self, "authentications")
    }

    /// `…/inactiveUsers`: many [`MonthlyInactiveUsersMetric`](models::MonthlyInactiveUsersMetric).
    #[inline]
    pub fn inactive_users(
        &self,
    ) -> requests::monthly_inactive_users_metric::MonthlyInactiveUsersMetricCollection {
        mg::navigate(self, "inactiveUsers")
    }

    /// `…/inactiveUsersByApplication`: many [`MonthlyInactiveUsersByApplicationMetric`].
    ///
    /// [`MonthlyInactiveUsersByApplicationMetric`]: models::MonthlyInactiveUsersByApplicationMetric
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    #[inline]
    pub fn inactive_users_by_application(
        &self,
    ) -> requests::monthly_inactive_users_by_application_metric::MonthlyInactiveUsersByApplicationMetricCollection {
        mg::navigate(self, "inactiveUsersByApplication")
    }

    /// `…/mfaCompletions`: many [`MfaCompletionMetric`](models::MfaCompletionMetric).
    #[inline]
    pub fn mfa_completions(
        &self,
    ) -> requests::mfa_completion_metric::MfaCompletionMetricCollection {
        mg::navigate(self, "mfaCompletions")
    }

    /// `…/mfaRegisteredUsers`: many [`MfaUserCountMetric`](models::MfaUserCountMetric).
    #[inline]
    pub fn mfa_registered_users(
        &self,
    ) -> requests::mfa_user_count_metric::MfaUserCountMetricCollection {
        mg::navigate(self, "mfaRegisteredUsers")
    }

    /// `…/requests`: many [`UserRequestsMetric`](models::UserRequestsMetric).
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::user_requests_metric::UserRequestsMetricCollection {
        mg::navigate(self, "requests")
    }

    /// `…/signUps`: many [`UserSignUpMetric`](models::UserSignUpMetric).
    #[inline]
    pub fn sign_ups(&self) -> requests::user_sign_up_metric::UserSignUpMetricCollection {
        mg::navigate(self, "signUps")
    }

    /// `…/summary`: many [`InsightSummary`](models::InsightSummary).
    #[inline]
    pub fn summary(&self) -> requests::insight_summary::InsightSummaryCollection {
        mg::navigate(self, "summary")
    }
}
