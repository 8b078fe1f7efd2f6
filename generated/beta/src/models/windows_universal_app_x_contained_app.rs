// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUniversalAppXContainedApp`, an entity type derived from `microsoft.graph.mobileContainedApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsuniversalappxcontainedapp?view=graph-rest-beta>
    WindowsUniversalAppXContainedApp "microsoft.graph.windowsUniversalAppXContainedApp" "entity" : super::MobileContainedApp;
    /// `appUserModelId`: String
    app_user_model_id "appUserModelId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WindowsUniversalAppXContainedApp: super::MobileContainedApp, super::Entity }
