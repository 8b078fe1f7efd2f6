// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserVirtualEventsRoot`](models::UserVirtualEventsRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().virtual_events()`.
#[derive(Clone, Debug)]
pub struct UserVirtualEventsRootResource(mg::One<models::UserVirtualEventsRoot>);

mg::builder! { UserVirtualEventsRootResource: mg::One<models::UserVirtualEventsRoot> }

impl UserVirtualEventsRootResource {
    /// `…/webinars`: many [`VirtualEventWebinar`](models::VirtualEventWebinar).
    #[inline]
    pub fn webinars(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::navigate(self, "webinars")
    }
}
