// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.adminReportSettings`, by its URL.
    ///
    /// For example `/admin/reportSettings`.
    AdminReportSettingsResource(mg::One<models::AdminReportSettings>)
}

impl AdminReportSettingsResource {
    /// `…/sharePoint`: `sharePointReportSettings`
    #[inline]
    pub fn share_point(
        &self,
    ) -> requests::share_point_report_settings::SharePointReportSettingsResource {
        mg::to(self, "sharePoint")
    }
}
