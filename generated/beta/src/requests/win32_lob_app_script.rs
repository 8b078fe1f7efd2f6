// @generated
use crate::{mg, models, requests};

/// Requests on one [`Win32LobAppScript`](models::Win32LobAppScript): `get`, `update`, `delete`, and
/// the methods below.
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
///     .cast_to_win32_lob_app_script()
/// ```
#[derive(Clone, Debug)]
pub struct Win32LobAppScriptResource(mg::One<models::Win32LobAppScript>);

mg::builder! { Win32LobAppScriptResource: mg::One<models::Win32LobAppScript> }

impl Win32LobAppScriptResource {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`: cast to
    /// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppInstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptResource {
        mg::navigate(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
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

/// Requests on a collection of [`Win32LobAppScript`](models::Win32LobAppScript): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
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
///     .cast_to_win32_lob_app_script()
/// ```
#[derive(Clone, Debug)]
pub struct Win32LobAppScriptCollection(
    mg::Many<models::Win32LobAppScript, Win32LobAppScriptResource>,
);

mg::builder! { Win32LobAppScriptCollection: mg::Many<models::Win32LobAppScript, Win32LobAppScriptResource> }

impl Win32LobAppScriptCollection {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`: the members that are
    /// [`Win32LobAppInstallPowerShellScript`](models::Win32LobAppInstallPowerShellScript).
    #[doc(alias = "microsoft.graph.win32LobAppInstallPowerShellScript")]
    #[inline]
    pub fn cast_to_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptCollection {
        mg::navigate(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
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
