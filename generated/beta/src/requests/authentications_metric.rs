// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationsMetric`, by its URL.
    ///
    /// For example `/reports/userInsights/daily/authentications/{authenticationsMetric-id}`.
    AuthenticationsMetricResource(mg::One<models::AuthenticationsMetric>)
}

impl AuthenticationsMetricResource {
    /// `…/failures`: many `authenticationFailure`
    #[inline]
    pub fn failures(
        &self,
    ) -> requests::authentication_failure::AuthenticationFailureCollection {
        mg::to(self, "failures")
    }
}

/// A collection of `microsoft.graph.authenticationsMetric`, by its URL.
///
/// For example `/reports/userInsights/daily/authentications`.
pub type AuthenticationsMetricCollection = mg::Many<
    models::AuthenticationsMetric,
    AuthenticationsMetricResource,
>;
