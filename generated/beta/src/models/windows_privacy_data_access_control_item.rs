// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsPrivacyDataAccessControlItem`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsprivacydataaccesscontrolitem?view=graph-rest-beta>
    WindowsPrivacyDataAccessControlItem "microsoft.graph.windowsPrivacyDataAccessControlItem" "entity" : super::Entity;
    /// `accessLevel`: windowsPrivacyDataAccessLevel, not null
    access_level "accessLevel" "r": mg::Open<super::WindowsPrivacyDataAccessLevel>,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appPackageFamilyName`: String
    app_package_family_name "appPackageFamilyName": String,
    /// `dataCategory`: windowsPrivacyDataCategory, not null
    data_category "dataCategory" "r": mg::Open<super::WindowsPrivacyDataCategory>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WindowsPrivacyDataAccessControlItem: super::Entity }
