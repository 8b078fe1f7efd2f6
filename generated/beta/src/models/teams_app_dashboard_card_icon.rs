// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsAppDashboardCardIcon`.
pub struct TeamsAppDashboardCardIcon {
    /// `iconUrl`.
    pub icon_url: mg::Field<String>,
    /// `officeUIFabricIconName`.
    pub office_ui_fabric_icon_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsAppDashboardCardIcon: "microsoft.graph.teamsAppDashboardCardIcon", complex;
    icon_url: "iconUrl",
    office_ui_fabric_icon_name: "officeUIFabricIconName",
}
