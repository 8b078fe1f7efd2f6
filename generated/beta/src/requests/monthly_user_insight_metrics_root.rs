// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.monthlyUserInsightMetricsRoot`, by its URL.
    ///
    /// For example `/reports/userInsights/monthly`.
    MonthlyUserInsightMetricsRootResource(mg::One<models::MonthlyUserInsightMetricsRoot>)
}

impl MonthlyUserInsightMetricsRootResource {
    /// `…/activeUsers`: many `activeUsersMetric`
    #[inline]
    pub fn active_users(
        &self,
    ) -> requests::active_users_metric::ActiveUsersMetricCollection {
        mg::to(self, "activeUsers")
    }

    /// `…/authentications`: many `authenticationsMetric`
    #[inline]
    pub fn authentications(
        &self,
    ) -> requests::authentications_metric::AuthenticationsMetricCollection {
        mg::to(self, "authentications")
    }

    /// `…/inactiveUsers`: many `monthlyInactiveUsersMetric`
    #[inline]
    pub fn inactive_users(
        &self,
    ) -> requests::monthly_inactive_users_metric::MonthlyInactiveUsersMetricCollection {
        mg::to(self, "inactiveUsers")
    }

    /// `…/inactiveUsersByApplication`: many `monthlyInactiveUsersByApplicationMetric`
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    #[inline]
    pub fn inactive_users_by_application(
        &self,
    ) -> requests::monthly_inactive_users_by_application_metric::MonthlyInactiveUsersByApplicationMetricCollection {
        mg::to(self, "inactiveUsersByApplication")
    }

    /// `…/mfaCompletions`: many `mfaCompletionMetric`
    #[inline]
    pub fn mfa_completions(
        &self,
    ) -> requests::mfa_completion_metric::MfaCompletionMetricCollection {
        mg::to(self, "mfaCompletions")
    }

    /// `…/mfaRegisteredUsers`: many `mfaUserCountMetric`
    #[inline]
    pub fn mfa_registered_users(
        &self,
    ) -> requests::mfa_user_count_metric::MfaUserCountMetricCollection {
        mg::to(self, "mfaRegisteredUsers")
    }

    /// `…/requests`: many `userRequestsMetric`
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::user_requests_metric::UserRequestsMetricCollection {
        mg::to(self, "requests")
    }

    /// `…/signUps`: many `userSignUpMetric`
    #[inline]
    pub fn sign_ups(&self) -> requests::user_sign_up_metric::UserSignUpMetricCollection {
        mg::to(self, "signUps")
    }

    /// `…/summary`: many `insightSummary`
    #[inline]
    pub fn summary(&self) -> requests::insight_summary::InsightSummaryCollection {
        mg::to(self, "summary")
    }
}
