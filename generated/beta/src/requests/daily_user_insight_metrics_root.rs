// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.dailyUserInsightMetricsRoot`, by its URL.
    ///
    /// For example `/reports/userInsights/daily`.
    DailyUserInsightMetricsRootResource(mg::One<models::DailyUserInsightMetricsRoot>)
}

impl DailyUserInsightMetricsRootResource {
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

    /// `…/inactiveUsers`: many `dailyInactiveUsersMetric`
    #[inline]
    pub fn inactive_users(
        &self,
    ) -> requests::daily_inactive_users_metric::DailyInactiveUsersMetricCollection {
        mg::to(self, "inactiveUsers")
    }

    /// `…/inactiveUsersByApplication`: many `dailyInactiveUsersByApplicationMetric`
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    #[inline]
    pub fn inactive_users_by_application(
        &self,
    ) -> requests::daily_inactive_users_by_application_metric::DailyInactiveUsersByApplicationMetricCollection {
        mg::to(self, "inactiveUsersByApplication")
    }

    /// `…/mfaCompletions`: many `mfaCompletionMetric`
    #[inline]
    pub fn mfa_completions(
        &self,
    ) -> requests::mfa_completion_metric::MfaCompletionMetricCollection {
        mg::to(self, "mfaCompletions")
    }

    /// `…/mfaTelecomFraud`: many `mfaTelecomFraudMetric`
    #[inline]
    pub fn mfa_telecom_fraud(
        &self,
    ) -> requests::mfa_telecom_fraud_metric::MfaTelecomFraudMetricCollection {
        mg::to(self, "mfaTelecomFraud")
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

    /// `…/userCount`: many `userCountMetric`
    #[inline]
    pub fn user_count(&self) -> requests::user_count_metric::UserCountMetricCollection {
        mg::to(self, "userCount")
    }
}
