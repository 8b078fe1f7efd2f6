// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAppDashboardCardIcon`, a complex type.
    TeamsAppDashboardCardIcon "microsoft.graph.teamsAppDashboardCardIcon" "complex";
    /// `iconUrl`: String
    icon_url "iconUrl": String,
    /// `officeUIFabricIconName`: String
    office_ui_fabric_icon_name "officeUIFabricIconName": String,
}
