// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.recommendation`, by its URL.
    ///
    /// For example `/directory/recommendations/{recommendation-id}`.
    RecommendationResource(mg::One<models::Recommendation>)
}

impl RecommendationResource {
    /// `…/impactedResources`: many `impactedResource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All |
    /// | `GET …/{id}` | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All | **DirectoryRecommendations.Read.All**, DirectoryRecommendations.ReadWrite.All |
    #[inline]
    pub fn impacted_resources(
        &self,
    ) -> requests::impacted_resource::ImpactedResourceCollection {
        mg::to(self, "impactedResources")
    }

    /// `POST …/complete`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn complete(&self) -> mg::Request<models::Recommendation> {
        mg::Path::action(self, "complete")
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<models::Recommendation> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }

    /// `POST …/postpone`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn postpone(&self, parameters: Postpone) -> mg::Request<models::Recommendation> {
        mg::Path::action_with(self, "postpone", &parameters)
    }

    /// `POST …/reactivate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn reactivate(&self) -> mg::Request<models::Recommendation> {
        mg::Path::action(self, "reactivate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.recommendation`, by its URL.
    ///
    /// For example `/directory/recommendations`.
    RecommendationCollection(mg::Many<models::Recommendation, RecommendationResource>)
}

impl RecommendationCollection {
    /// `GET …/tenantSecureScores`
    #[inline]
    pub fn tenant_secure_scores(
        &self,
    ) -> mg::Request<mg::Page<models::TenantSecureScore>> {
        mg::Path::function(self, "tenantSecureScores")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.dismiss`.
    Dismiss "microsoft.graph.dismiss" "parameters";
    /// `dismissReason`: String
    dismiss_reason "dismissReason": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.postpone`.
    Postpone "microsoft.graph.postpone" "parameters";
    /// `postponeUntilDateTime`: DateTimeOffset, not null
    postpone_until_date_time "postponeUntilDateTime" "r": mg::DateTimeOffset,
}
