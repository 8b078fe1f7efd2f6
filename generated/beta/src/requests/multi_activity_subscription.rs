// @generated
use crate::{mg, models};

/// Requests on one [`MultiActivitySubscription`](models::MultiActivitySubscription): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .copilot()
///     .communications()
///     .realtime_activity_feed()
///     .multi_activity_subscriptions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MultiActivitySubscriptionResource(mg::One<models::MultiActivitySubscription>);

mg::builder! { MultiActivitySubscriptionResource: mg::One<models::MultiActivitySubscription> }

impl MultiActivitySubscriptionResource {
    /// `POST …/getArtifacts`.
    ///
    /// Returns [`GetArtifactsResponse`](models::GetArtifactsResponse).
    #[inline]
    pub fn get_artifacts(
        &self,
        parameters: GetArtifacts,
    ) -> mg::Request<models::GetArtifactsResponse> {
        self.raw().action_with("getArtifacts", &parameters)
    }
}

/// Requests on a collection of [`MultiActivitySubscription`](models::MultiActivitySubscription):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.copilot().communications().realtime_activity_feed().multi_activity_subscriptions()`.
pub type MultiActivitySubscriptionCollection = mg::Many<
    models::MultiActivitySubscription,
    MultiActivitySubscriptionResource,
>;

/// Parameters of [`MultiActivitySubscriptionResource::get_artifacts`].
pub struct GetArtifacts {
    /// `artifactTypes`.
    pub artifact_types: mg::Field<Vec<mg::Open<models::ArtifactType>>>,
    /// `maxResults`.
    pub max_results: mg::Field<i32>,
    /// `rangeInSec`. Required.
    pub range_in_sec: mg::Field<i32>,
    /// `seedDateTime`. Required.
    pub seed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`. Required.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetArtifacts: "microsoft.graph.getArtifacts", parameters;
    artifact_types: "artifactTypes" required,
    max_results: "maxResults",
    range_in_sec: "rangeInSec" required,
    seed_date_time: "seedDateTime" required,
    user_id: "userId" required,
}

mg::required_parameters! {
    GetArtifacts;
    artifact_types: Vec<mg::Open<models::ArtifactType>>,
    seed_date_time: mg::DateTimeOffset,
    range_in_sec: i32,
    user_id: String,
}
