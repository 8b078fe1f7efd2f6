// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.m365AppsInstallationOptions`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/m365appsinstallationoptions?view=graph-rest-beta>
    M365AppsInstallationOptions "microsoft.graph.m365AppsInstallationOptions" "entity" : super::Entity;
    /// `appsForMac`: appsInstallationOptionsForMac, not null
    apps_for_mac "appsForMac" "r": mg::Boxed<super::AppsInstallationOptionsForMac>,
    /// `appsForWindows`: appsInstallationOptionsForWindows, not null
    apps_for_windows "appsForWindows" "r": mg::Boxed<super::AppsInstallationOptionsForWindows>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `updateChannel`: appsUpdateChannelType, not null
    update_channel "updateChannel" "r": mg::Open<super::AppsUpdateChannelType>,
}

mg::derived_from! { M365AppsInstallationOptions: super::Entity }
