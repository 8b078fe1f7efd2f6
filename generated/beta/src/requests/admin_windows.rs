// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.adminWindows`, by its URL.
    ///
    /// For example `/admin/windows`.
    AdminWindowsResource(mg::One<models::AdminWindows>)
}

impl AdminWindowsResource {
    /// `…/updates`: `adminWindowsUpdates`
    #[inline]
    pub fn updates(
        &self,
    ) -> requests::admin_windows_updates::AdminWindowsUpdatesResource {
        mg::to(self, "updates")
    }
}
