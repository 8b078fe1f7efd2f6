// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdminWindows`](models::AdminWindows): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().windows()`.
#[derive(Clone, Debug)]
pub struct AdminWindowsResource(mg::One<models::AdminWindows>);

mg::builder! { AdminWindowsResource: mg::One<models::AdminWindows> }

impl AdminWindowsResource {
    /// `…/updates`: [`AdminWindowsUpdates`](models::AdminWindowsUpdates).
    #[inline]
    pub fn updates(
        &self,
    ) -> requests::admin_windows_updates::AdminWindowsUpdatesResource {
        mg::navigate(self, "updates")
    }
}
