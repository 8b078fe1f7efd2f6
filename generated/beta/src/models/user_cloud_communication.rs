// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userCloudCommunication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usercloudcommunication?view=graph-rest-beta>
    UserCloudCommunication "microsoft.graph.userCloudCommunication" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserCloudCommunication: super::Entity }

impl UserCloudCommunication {
    /// `callSettings`: `callSettings`, contained
    pub const CALL_SETTINGS: mg::Nav<UserCloudCommunication, super::CallSettings> = mg::Nav::new(
        "callSettings",
    );
}
