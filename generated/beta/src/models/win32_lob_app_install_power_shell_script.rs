// @generated
use crate::mg;

/// Entity type [`microsoft.graph.win32LobAppInstallPowerShellScript`][reference], derived from
/// [`Win32LobAppScript`](super::Win32LobAppScript).
///
/// Requests: [`Win32LobAppInstallPowerShellScriptCollection`], for example:
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
///     .cast_to_win32_lob_app_install_power_shell_script()
/// ```
///
/// [`Win32LobAppInstallPowerShellScriptCollection`]: crate::requests::win32_lob_app_install_power_shell_script::Win32LobAppInstallPowerShellScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/win32lobappinstallpowershellscript?view=graph-rest-beta
pub struct Win32LobAppInstallPowerShellScript {
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
    Win32LobAppInstallPowerShellScript: "microsoft.graph.win32LobAppInstallPowerShellScript", entity, base super::Win32LobAppScript;
    content: "content",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    id: "id" key required,
    run_as32_bit: "runAs32Bit" required,
    state: "state" required computed read_only,
}

mg::derived_from! { Win32LobAppInstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity }
