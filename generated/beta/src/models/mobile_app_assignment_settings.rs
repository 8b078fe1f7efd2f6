// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.mobileAppAssignmentSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-mobileappassignmentsettings?view=graph-rest-beta
pub struct MobileAppAssignmentSettings {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppAssignmentSettings: "microsoft.graph.mobileAppAssignmentSettings", complex abstract, family MobileAppAssignmentSettingsKind;
}

/// The types derived from [`MobileAppAssignmentSettings`].
#[non_exhaustive]
pub enum MobileAppAssignmentSettingsKind {
    AndroidManagedStoreAppAssignmentSettings(
        Box<super::AndroidManagedStoreAppAssignmentSettings>,
    ),
    IosDdmLobAppAssignmentSettings(Box<super::IosDdmLobAppAssignmentSettings>),
    IosDdmStoreAppAssignmentSettings(Box<super::IosDdmStoreAppAssignmentSettings>),
    IosDdmVppAppAssignmentSettings(Box<super::IosDdmVppAppAssignmentSettings>),
    IosLobAppAssignmentSettings(Box<super::IosLobAppAssignmentSettings>),
    IosStoreAppAssignmentSettings(Box<super::IosStoreAppAssignmentSettings>),
    IosVppAppAssignmentSettings(Box<super::IosVppAppAssignmentSettings>),
    MacOsDdmVppAppAssignmentSettings(Box<super::MacOsDdmVppAppAssignmentSettings>),
    MacOsLobAppAssignmentSettings(Box<super::MacOsLobAppAssignmentSettings>),
    MacOsVppAppAssignmentSettings(Box<super::MacOsVppAppAssignmentSettings>),
    MicrosoftStoreForBusinessAppAssignmentSettings(
        Box<super::MicrosoftStoreForBusinessAppAssignmentSettings>,
    ),
    Win32CatalogAppAssignmentSettings(Box<super::Win32CatalogAppAssignmentSettings>),
    Win32LobAppAssignmentSettings(Box<super::Win32LobAppAssignmentSettings>),
    WinGetAppAssignmentSettings(Box<super::WinGetAppAssignmentSettings>),
    WindowsAppXAppAssignmentSettings(Box<super::WindowsAppXAppAssignmentSettings>),
    WindowsAutoUpdateCatalogAppAssignmentSettings(
        Box<super::WindowsAutoUpdateCatalogAppAssignmentSettings>,
    ),
    WindowsUniversalAppXAppAssignmentSettings(
        Box<super::WindowsUniversalAppXAppAssignmentSettings>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppAssignmentSettings>),
}

mg::family! {
    MobileAppAssignmentSettings => MobileAppAssignmentSettingsKind;
    AndroidManagedStoreAppAssignmentSettings(super::AndroidManagedStoreAppAssignmentSettings),
    IosDdmLobAppAssignmentSettings(super::IosDdmLobAppAssignmentSettings),
    IosDdmStoreAppAssignmentSettings(super::IosDdmStoreAppAssignmentSettings),
    IosDdmVppAppAssignmentSettings(super::IosDdmVppAppAssignmentSettings),
    IosLobAppAssignmentSettings(super::IosLobAppAssignmentSettings),
    IosStoreAppAssignmentSettings(super::IosStoreAppAssignmentSettings),
    IosVppAppAssignmentSettings(super::IosVppAppAssignmentSettings),
    MacOsDdmVppAppAssignmentSettings(super::MacOsDdmVppAppAssignmentSettings),
    MacOsLobAppAssignmentSettings(super::MacOsLobAppAssignmentSettings),
    MacOsVppAppAssignmentSettings(super::MacOsVppAppAssignmentSettings),
    MicrosoftStoreForBusinessAppAssignmentSettings(super::MicrosoftStoreForBusinessAppAssignmentSettings),
    Win32CatalogAppAssignmentSettings(super::Win32CatalogAppAssignmentSettings),
    Win32LobAppAssignmentSettings(super::Win32LobAppAssignmentSettings),
    WinGetAppAssignmentSettings(super::WinGetAppAssignmentSettings),
    WindowsAppXAppAssignmentSettings(super::WindowsAppXAppAssignmentSettings),
    WindowsAutoUpdateCatalogAppAssignmentSettings(super::WindowsAutoUpdateCatalogAppAssignmentSettings),
    WindowsUniversalAppXAppAssignmentSettings(super::WindowsUniversalAppXAppAssignmentSettings),
}
