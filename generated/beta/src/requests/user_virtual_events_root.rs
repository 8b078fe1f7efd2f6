// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userVirtualEventsRoot`, by its URL.
    ///
    /// For example `/me/virtualEvents`.
    UserVirtualEventsRootResource(mg::One<models::UserVirtualEventsRoot>)
}

impl UserVirtualEventsRootResource {
    /// `…/webinars`: many `virtualEventWebinar`
    #[inline]
    pub fn webinars(
        &self,
    ) -> requests::virtual_event_webinar::VirtualEventWebinarCollection {
        mg::to(self, "webinars")
    }
}
