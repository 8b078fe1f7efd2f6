// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppContentScript`](models::MobileAppContentScript): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .scripts()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MobileAppContentScriptResource(mg::One<models::MobileAppContentScript>);

mg::builder! { MobileAppContentScriptResource: mg::One<models::MobileAppContentScript> }

impl MobileAppContentScriptResource {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`: cast to
    /// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppInstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptResource {
        mg::navigate(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppScript`: cast to
    /// [`Win32LobAppScript`](models::Win32LobAppScript).
    #[doc(alias = "microsoft.graph.win32LobAppScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_script(
        &self,
    ) -> requests::win32_lob_app_script::Win32LobAppScriptResource {
        mg::navigate(self, "microsoft.graph.win32LobAppScript")
    }

    /// `…/microsoft.graph.win32LobAppUninstallPowerShellScript`: cast to
    /// [`Win32LobAppUninstallPowerShellScript`](models::Win32LobAppUninstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppUninstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_uninstall_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptResource {
        mg::navigate(self, "microsoft.graph.win32LobAppUninstallPowerShellScript")
    }
}

/// Requests on a collection of [`MobileAppContentScript`](models::MobileAppContentScript): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .scripts()
/// ```
#[derive(Clone, Debug)]
pub struct MobileAppContentScriptCollection(
    mg::Many<models::MobileAppContentScript, MobileAppContentScriptResource>,
);

mg::builder! { MobileAppContentScriptCollection: mg::Many<models::MobileAppContentScript, MobileAppContentScriptResource> }

impl MobileAppContentScriptCollection {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`: the members that are
    /// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppInstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptCollection {
        mg::navigate(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppScript`: the members that are
    /// [`Win32LobAppScript`](models::Win32LobAppScript).
    #[doc(alias = "microsoft.graph.win32LobAppScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_script(
        &self,
    ) -> requests::win32_lob_app_script::Win32LobAppScriptCollection {
        mg::navigate(self, "microsoft.graph.win32LobAppScript")
    }

    /// `…/microsoft.graph.win32LobAppUninstallPowerShellScript`: the members that are
    /// [`Win32LobAppUninstallPowerShellScript`](models::Win32LobAppUninstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppUninstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_uninstall_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptCollection {
        mg::navigate(self, "microsoft.graph.win32LobAppUninstallPowerShellScript")
    }
}
