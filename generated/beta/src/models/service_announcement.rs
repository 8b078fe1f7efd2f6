// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceAnnouncement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-beta>
    ServiceAnnouncement "microsoft.graph.serviceAnnouncement" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ServiceAnnouncement: super::Entity }

impl ServiceAnnouncement {
    /// `healthOverviews`: many `serviceHealth`, contained
    pub const HEALTH_OVERVIEWS: mg::Nav<
        ServiceAnnouncement,
        Vec<super::ServiceHealth>,
    > = mg::Nav::new("healthOverviews");
    /// `issues`: many `serviceHealthIssue`, contained
    pub const ISSUES: mg::Nav<ServiceAnnouncement, Vec<super::ServiceHealthIssue>> = mg::Nav::new(
        "issues",
    );
    /// `messages`: many `serviceUpdateMessage`, contained
    pub const MESSAGES: mg::Nav<ServiceAnnouncement, Vec<super::ServiceUpdateMessage>> = mg::Nav::new(
        "messages",
    );
}
