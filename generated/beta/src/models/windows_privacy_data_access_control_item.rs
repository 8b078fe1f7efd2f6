// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsPrivacyDataAccessControlItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsPrivacyDataAccessControlItemCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_general_configuration()
///     .privacy_access_controls()
/// ```
///
/// [`WindowsPrivacyDataAccessControlItemCollection`]: crate::requests::windows_privacy_data_access_control_item::WindowsPrivacyDataAccessControlItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsprivacydataaccesscontrolitem?view=graph-rest-beta
pub struct WindowsPrivacyDataAccessControlItem {
    /// `accessLevel`. Never null.
    pub access_level: mg::Field<mg::Open<super::WindowsPrivacyDataAccessLevel>>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appPackageFamilyName`.
    pub app_package_family_name: mg::Field<String>,
    /// `dataCategory`. Never null.
    pub data_category: mg::Field<mg::Open<super::WindowsPrivacyDataCategory>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsPrivacyDataAccessControlItem: "microsoft.graph.windowsPrivacyDataAccessControlItem", entity, base super::Entity;
    access_level: "accessLevel" required,
    app_display_name: "appDisplayName",
    app_package_family_name: "appPackageFamilyName",
    data_category: "dataCategory" required,
    id: "id" key required,
}

mg::derived_from! { WindowsPrivacyDataAccessControlItem: super::Entity }
