// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsAssignedAccessProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsassignedaccessprofile?view=graph-rest-beta
pub struct WindowsAssignedAccessProfile {
    /// `appUserModelIds`.
    pub app_user_model_ids: mg::Field<Vec<String>>,
    /// `desktopAppPaths`.
    pub desktop_app_paths: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `profileName`. Never null.
    pub profile_name: mg::Field<String>,
    /// `showTaskBar`. Never null.
    pub show_task_bar: mg::Field<bool>,
    /// `startMenuLayoutXml`. Never null.
    pub start_menu_layout_xml: mg::Field<mg::Binary>,
    /// `userAccounts`.
    pub user_accounts: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAssignedAccessProfile: "microsoft.graph.windowsAssignedAccessProfile", entity, base super::Entity;
    app_user_model_ids: "appUserModelIds",
    desktop_app_paths: "desktopAppPaths",
    id: "id" key required,
    profile_name: "profileName" required,
    show_task_bar: "showTaskBar" required,
    start_menu_layout_xml: "startMenuLayoutXml" required,
    user_accounts: "userAccounts",
}

mg::derived_from! { WindowsAssignedAccessProfile: super::Entity }
