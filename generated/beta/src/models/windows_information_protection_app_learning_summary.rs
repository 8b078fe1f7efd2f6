// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionAppLearningSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionapplearningsummary?view=graph-rest-beta>
    WindowsInformationProtectionAppLearningSummary "microsoft.graph.windowsInformationProtectionAppLearningSummary" "entity" : super::Entity;
    /// `applicationName`: String
    application_name "applicationName": String,
    /// `applicationType`: applicationType, not null
    application_type "applicationType" "r": mg::Open<super::ApplicationType>,
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WindowsInformationProtectionAppLearningSummary: super::Entity }
