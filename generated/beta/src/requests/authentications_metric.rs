// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationsMetric`](models::AuthenticationsMetric): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.reports().user_insights().daily().authentications().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationsMetricResource(mg::One<models::AuthenticationsMetric>);

mg::builder! { AuthenticationsMetricResource: mg::One<models::AuthenticationsMetric> }

impl AuthenticationsMetricResource {
    /// `…/failures`: many [`AuthenticationFailure`](models::AuthenticationFailure).
    #[inline]
    pub fn failures(
        &self,
    ) -> requests::authentication_failure::AuthenticationFailureCollection {
        mg::navigate(self, "failures")
    }
}

/// Requests on a collection of [`AuthenticationsMetric`](models::AuthenticationsMetric): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().user_insights().daily().authentications()`.
pub type AuthenticationsMetricCollection = mg::Many<
    models::AuthenticationsMetric,
    AuthenticationsMetricResource,
>;
