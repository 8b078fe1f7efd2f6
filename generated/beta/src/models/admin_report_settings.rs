// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminReportSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminReportSettingsResource`], for example `graph.admin().report_settings()`.
///
/// [`AdminReportSettingsResource`]: crate::requests::admin_report_settings::AdminReportSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminreportsettings?view=graph-rest-beta
pub struct AdminReportSettings {
    /// `displayConcealedNames`. Never null.
    pub display_concealed_names: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminReportSettings: "microsoft.graph.adminReportSettings", entity, base super::Entity;
    display_concealed_names: "displayConcealedNames" required,
    id: "id" key required,
}

mg::derived_from! { AdminReportSettings: super::Entity }

impl AdminReportSettings {
    /// `sharePoint`: [`SharePointReportSettings`](super::SharePointReportSettings).
    pub const SHARE_POINT: mg::Nav<
        AdminReportSettings,
        super::SharePointReportSettings,
    > = mg::Nav::new("sharePoint");
}
