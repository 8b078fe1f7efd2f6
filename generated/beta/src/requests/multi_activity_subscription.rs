// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.multiActivitySubscription`, by its URL.
    ///
    /// For example `/copilot/communications/realtimeActivityFeed/multiActivitySubscriptions/{multiActivitySubscription-id}`.
    MultiActivitySubscriptionResource(mg::One<models::MultiActivitySubscription>)
}

impl MultiActivitySubscriptionResource {
    /// `POST …/getArtifacts`
    #[inline]
    pub fn get_artifacts(
        &self,
        parameters: GetArtifacts,
    ) -> mg::Request<models::GetArtifactsResponse> {
        mg::Path::action_with(self, "getArtifacts", &parameters)
    }
}

/// A collection of `microsoft.graph.multiActivitySubscription`, by its URL.
///
/// For example `/copilot/communications/realtimeActivityFeed/multiActivitySubscriptions`.
pub type MultiActivitySubscriptionCollection = mg::Many<
    models::MultiActivitySubscription,
    MultiActivitySubscriptionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.getArtifacts`.
    GetArtifacts "microsoft.graph.getArtifacts" "parameters";
    /// `artifactTypes`: Collection(artifactType), items not null
    artifact_types "artifactTypes" "r": Vec<mg::Open<models::ArtifactType>>,
    /// `maxResults`: Int32
    max_results "maxResults": i32,
    /// `rangeInSec`: Int32, not null
    range_in_sec "rangeInSec" "r": i32,
    /// `seedDateTime`: DateTimeOffset, not null
    seed_date_time "seedDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}
