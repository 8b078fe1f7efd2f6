// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceAnnouncement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServiceAnnouncementResource`], for example `graph.admin().service_announcement()`.
///
/// [`ServiceAnnouncementResource`]: crate::requests::service_announcement::ServiceAnnouncementResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceannouncement?view=graph-rest-beta
pub struct ServiceAnnouncement {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceAnnouncement: "microsoft.graph.serviceAnnouncement", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ServiceAnnouncement: super::Entity }

impl ServiceAnnouncement {
    /// `healthOverviews`: many [`ServiceHealth`](super::ServiceHealth).
    pub const HEALTH_OVERVIEWS: mg::Nav<
        ServiceAnnouncement,
        Vec<super::ServiceHealth>,
    > = mg::Nav::new("healthOverviews");
    /// `issues`: many [`ServiceHealthIssue`](super::ServiceHealthIssue).
    pub const ISSUES: mg::Nav<ServiceAnnouncement, Vec<super::ServiceHealthIssue>> = mg::Nav::new(
        "issues",
    );
    /// `messages`: many [`ServiceUpdateMessage`](super::ServiceUpdateMessage).
    pub const MESSAGES: mg::Nav<ServiceAnnouncement, Vec<super::ServiceUpdateMessage>> = mg::Nav::new(
        "messages",
    );
}
