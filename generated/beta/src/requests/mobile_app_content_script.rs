// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.mobileAppContentScript`, by its URL.
    MobileAppContentScriptResource(mg::One<models::MobileAppContentScript>)
}

impl MobileAppContentScriptResource {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptResource {
        mg::to(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppScript`
    #[inline]
    pub fn as_win32_lob_app_script(
        &self,
    ) -> requests::win32_lob_app_script::Win32LobAppScriptResource {
        mg::to(self, "microsoft.graph.win32LobAppScript")
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
    /// A collection of `microsoft.graph.mobileAppContentScript`, by its URL.
    MobileAppContentScriptCollection(mg::Many<models::MobileAppContentScript, MobileAppContentScriptResource>)
}

impl MobileAppContentScriptCollection {
    /// `…/microsoft.graph.win32LobAppInstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_install_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptCollection {
        mg::to(self, "microsoft.graph.win32LobAppInstallPowerShellScript")
    }

    /// `…/microsoft.graph.win32LobAppScript`
    #[inline]
    pub fn as_win32_lob_app_script(
        &self,
    ) -> requests::win32_lob_app_script::Win32LobAppScriptCollection {
        mg::to(self, "microsoft.graph.win32LobAppScript")
    }

    /// `…/microsoft.graph.win32LobAppUninstallPowerShellScript`
    #[inline]
    pub fn as_win32_lob_app_uninstall_power_shell_script(
        &self,
    ) -> requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptCollection {
        mg::to(self, "microsoft.graph.win32LobAppUninstallPowerShellScript")
    }
}
