// @generated
use crate::{mg, models, requests};

/// Requests on one [`DailyUserInsightMetricsRoot`](models::DailyUserInsightMetricsRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.reports().user_insights().daily()`.
#[derive(Clone, Debug)]
pub struct DailyUserInsightMetricsRootResource(
    mg::One<models::DailyUserInsightMetricsRoot>,
);

mg::builder! { DailyUserInsightMetricsRootResource: mg::One<models::DailyUserInsightMetricsRoot> }

impl DailyUserInsightMetricsRootResource {
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

    /// `…/inactiveUsers`: many [`DailyInactiveUsersMetric`](models::DailyInactiveUsersMetric).
    #[inline]
    pub fn inactive_users(
        &self,
    ) -> requests::daily_inactive_users_metric::DailyInactiveUsersMetricCollection {
        mg::navigate(self, "inactiveUsers")
    }

    /// `…/inactiveUsersByApplication`: many
    /// [`DailyInactiveUsersByApplicationMetric`](models::DailyInactiveUsersByApplicationMetric).
    #[deprecated(
        note = "deprecated since 2024-02-02, to be removed on 2024-02-16 (revision 2024-02/Remove_Breakdown_APIs)"
    )]
    #[inline]
    pub fn inactive_users_by_application(
        &self,
    ) -> requests::daily_inactive_users_by_application_metric::DailyInactiveUsersByApplicationMetricCollection {
        mg::navigate(self, "inactiveUsersByApplication")
    }

    /// `…/mfaCompletions`: many [`MfaCompletionMetric`](models::MfaCompletionMetric).
    #[inline]
    pub fn mfa_completions(
        &self,
    ) -> requests::mfa_completion_metric::MfaCompletionMetricCollection {
        mg::navigate(self, "mfaCompletions")
    }

    /// `…/mfaTelecomFraud`: many [`MfaTelecomFraudMetric`](models::MfaTelecomFraudMetric).
    #[inline]
    pub fn mfa_telecom_fraud(
        &self,
    ) -> requests::mfa_telecom_fraud_metric::MfaTelecomFraudMetricCollection {
        mg::navigate(self, "mfaTelecomFraud")
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

    /// `…/userCount`: many [`UserCountMetric`](models::UserCountMetric).
    #[inline]
    pub fn user_count(&self) -> requests::user_count_metric::UserCountMetricCollection {
        mg::navigate(self, "userCount")
    }
}
