// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAssignedAccessProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsassignedaccessprofile?view=graph-rest-beta>
    WindowsAssignedAccessProfile "microsoft.graph.windowsAssignedAccessProfile" "entity" : super::Entity;
    /// `appUserModelIds`: Collection(String)
    app_user_model_ids "appUserModelIds": Vec<String>,
    /// `desktopAppPaths`: Collection(String)
    desktop_app_paths "desktopAppPaths": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `profileName`: String, not null
    profile_name "profileName" "r": String,
    /// `showTaskBar`: Boolean, not null
    show_task_bar "showTaskBar" "r": bool,
    /// `startMenuLayoutXml`: Binary, not null
    start_menu_layout_xml "startMenuLayoutXml" "r": mg::Binary,
    /// `userAccounts`: Collection(String)
    user_accounts "userAccounts": Vec<String>,
}

mg::derived_from! { WindowsAssignedAccessProfile: super::Entity }
