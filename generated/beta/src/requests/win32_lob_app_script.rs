// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.win32LobAppScript`, by its URL.
    Win32LobAppScriptResource(mg::One<models::Win32LobAppScript>)
}

impl Win32LobAppScriptResource {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptResource {
        mg::to(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppUninstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_uninstall_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptResource {
        mg::to(self, "microsoft.graph.win32LobAppUninstallPowerShellScript")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.win32LobAppScript`, by its URL.
    Win32LobAppScriptCollection(mg::Many<models::Win32LobAppScript, Win32LobAppScriptResource>)
}

impl Win32LobAppScriptCollection {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptCollection {
        mg::to(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppUninstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_uninstall_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptCollection {
        mg::to(self, "microsoft.graph.win32LobAppUninstallPowerShellScript")
    }
}
