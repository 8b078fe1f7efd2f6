// @generated
use crate::{mg, models, requests};

/// Requests on one [`Recommendation`](models::Recommendation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory().recommendations().id(id)`.
#[derive(Clone, Debug)]
pub struct RecommendationResource(mg::One<models::Recommendation>);

mg::builder! { RecommendationResource: mg::One<models::Recommendation> }

impl RecommendationResource {
    /// `…/impactedResources`: many [`ImpactedResource`](models::ImpactedResource).
    ///
    /// Least privileged permission to read: `DirectoryRecommendations.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn impacted_resources(
        &self,
    ) -> requests::impacted_resource::ImpactedResourceCollection {
        mg::navigate(self, "impactedResources")
    }

    /// `POST …/complete`.
    ///
    /// Returns [`Recommendation`](models::Recommendation).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn complete(&self) -> mg::Request<models::Recommendation> {
        self.raw().action("complete")
    }

    /// `POST …/dismiss`.
    ///
    /// Returns [`Recommendation`](models::Recommendation).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<models::Recommendation> {
        self.raw().action_with("dismiss", &parameters)
    }

    /// `POST …/postpone`.
    ///
    /// Returns [`Recommendation`](models::Recommendation).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn postpone(
        &self,
        parameters: impl Into<Postpone>,
    ) -> mg::Request<models::Recommendation> {
        self.raw().action_with("postpone", &parameters.into())
    }

    /// `POST …/reactivate`.
    ///
    /// Returns [`Recommendation`](models::Recommendation).
    ///
    /// Least privileged permission: `DirectoryRecommendations.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn reactivate(&self) -> mg::Request<models::Recommendation> {
        self.raw().action("reactivate")
    }
}

/// Requests on a collection of [`Recommendation`](models::Recommendation): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory().recommendations()`.
#[derive(Clone, Debug)]
pub struct RecommendationCollection(
    mg::Many<models::Recommendation, RecommendationResource>,
);

mg::builder! { RecommendationCollection: mg::Many<models::Recommendation, RecommendationResource> }

impl RecommendationCollection {
    /// `GET …/tenantSecureScores`.
    ///
    /// Returns a page of [`TenantSecureScore`](models::TenantSecureScore).
    #[inline]
    pub fn tenant_secure_scores(
        &self,
    ) -> mg::Request<mg::Page<models::TenantSecureScore>> {
        self.raw().function("tenantSecureScores")
    }
}

/// Parameters of [`RecommendationResource::dismiss`].
pub struct Dismiss {
    /// `dismissReason`.
    pub dismiss_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    dismiss_reason: "dismissReason",
}

/// Parameters of [`RecommendationResource::postpone`].
///
/// A call can pass `postpone_until_date_time` alone.
pub struct Postpone {
    /// `postponeUntilDateTime`. Required.
    pub postpone_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Postpone: "microsoft.graph.postpone", parameters;
    postpone_until_date_time: "postponeUntilDateTime" required,
}

mg::required_parameters! {
    Postpone;
    postpone_until_date_time: mg::DateTimeOffset,
}
