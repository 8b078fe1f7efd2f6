// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.impactedResource`, by its URL.
    ///
    /// For example `/directory/impactedResources/{impactedResource-id}`.
    ImpactedResourceResource(mg::One<models::ImpactedResource>)
}

impl ImpactedResourceResource {
    /// `POST …/complete`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn complete(&self) -> mg::Request<models::ImpactedResource> {
        mg::Path::action(self, "complete")
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<models::ImpactedResource> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }

    /// `POST …/postpone`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn postpone(
        &self,
        parameters: Postpone,
    ) -> mg::Request<models::ImpactedResource> {
        mg::Path::action_with(self, "postpone", &parameters)
    }

    /// `POST …/reactivate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DirectoryRecommendations.ReadWrite.All** | **DirectoryRecommendations.ReadWrite.All** |
    #[inline]
    pub fn reactivate(&self) -> mg::Request<models::ImpactedResource> {
        mg::Path::action(self, "reactivate")
    }
}

/// A collection of `microsoft.graph.impactedResource`, by its URL.
///
/// For example `/directory/impactedResources`.
pub type ImpactedResourceCollection = mg::Many<
    models::ImpactedResource,
    ImpactedResourceResource,
>;

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
