// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminReportSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminreportsettings?view=graph-rest-beta>
    AdminReportSettings "microsoft.graph.adminReportSettings" "entity" : super::Entity;
    /// `displayConcealedNames`: Boolean, not null
    display_concealed_names "displayConcealedNames" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AdminReportSettings: super::Entity }

impl AdminReportSettings {
    /// `sharePoint`: `sharePointReportSettings`, contained
    pub const SHARE_POINT: mg::Nav<
        AdminReportSettings,
        super::SharePointReportSettings,
    > = mg::Nav::new("sharePoint");
}
