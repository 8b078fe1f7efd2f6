// @generated
use crate::mg;

/// Entity type [`microsoft.graph.win32LobAppUninstallPowerShellScript`][reference], derived from
/// [`Win32LobAppScript`](super::Win32LobAppScript).
///
/// Requests: [`Win32LobAppUninstallPowerShellScriptCollection`], for example:
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
///     .cast_to_win32_lob_app_uninstall_power_shell_script()
/// ```
///
/// [`Win32LobAppUninstallPowerShellScriptCollection`]: crate::requests::win32_lob_app_uninstall_power_shell_script::Win32LobAppUninstallPowerShellScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/win32lobappuninstallpowershellscript?view=graph-rest-beta
pub struct Win32LobAppUninstallPowerShellScript {
    /// `content`.
    pub content: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforceSignatureCheck`. Never null.
    pub enforce_signature_check: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `runAs32Bit`. Never null.
    pub run_as32_bit: mg::Field<bool>,
    /// `state`. Never null. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::MobileAppContentScriptState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppUninstallPowerShellScript: "microsoft.graph.win32LobAppUninstallPowerShellScript", entity, base super::Win32LobAppScript;
    content: "content",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    id: "id" key required,
    run_as32_bit: "runAs32Bit" required,
    state: "state" required computed read_only,
}

mg::derived_from! { Win32LobAppUninstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity }
