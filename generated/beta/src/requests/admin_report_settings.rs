// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdminReportSettings`](models::AdminReportSettings): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().report_settings()`.
#[derive(Clone, Debug)]
pub struct AdminReportSettingsResource(mg::One<models::AdminReportSettings>);

mg::builder! { AdminReportSettingsResource: mg::One<models::AdminReportSettings> }

impl AdminReportSettingsResource {
    /// `…/sharePoint`: [`SharePointReportSettings`](models::SharePointReportSettings).
    #[inline]
    pub fn share_point(
        &self,
    ) -> requests::share_point_report_settings::SharePointReportSettingsResource {
        mg::navigate(self, "sharePoint")
    }
}
