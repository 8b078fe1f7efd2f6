// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionnetworklearningsummary?view=graph-rest-beta>
    WindowsInformationProtectionNetworkLearningSummary "microsoft.graph.windowsInformationProtectionNetworkLearningSummary" "entity" : super::Entity;
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `url`: String
    url "url": String,
}

mg::derived_from! { WindowsInformationProtectionNetworkLearningSummary: super::Entity }
