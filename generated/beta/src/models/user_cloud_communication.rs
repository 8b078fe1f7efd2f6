// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userCloudCommunication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserCloudCommunicationResource`], for example `graph.me().communications()`.
///
/// [`UserCloudCommunicationResource`]: crate::requests::user_cloud_communication::UserCloudCommunicationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/usercloudcommunication?view=graph-rest-beta
pub struct UserCloudCommunication {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserCloudCommunication: "microsoft.graph.userCloudCommunication", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UserCloudCommunication: super::Entity }

impl UserCloudCommunication {
    /// `callSettings`: [`CallSettings`](super::CallSettings).
    pub const CALL_SETTINGS: mg::Nav<UserCloudCommunication, super::CallSettings> = mg::Nav::new(
        "callSettings",
    );
}
