// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.win32LobAppScript`][reference], derived from
/// [`MobileAppContentScript`](super::MobileAppContentScript).
///
/// Requests: [`Win32LobAppScriptCollection`], for example:
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
///
/// [`Win32LobAppScriptCollection`]: crate::requests::win32_lob_app_script::Win32LobAppScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/win32lobappscript?view=graph-rest-beta
pub struct Win32LobAppScript {
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
    Win32LobAppScript: "microsoft.graph.win32LobAppScript", entity abstract, base super::MobileAppContentScript, family Win32LobAppScriptKind;
    content: "content",
    display_name: "displayName",
    enforce_signature_check: "enforceSignatureCheck" required,
    id: "id" key required,
    run_as32_bit: "runAs32Bit" required,
    state: "state" required computed read_only,
}

mg::derived_from! { Win32LobAppScript: super::MobileAppContentScript, super::Entity }

/// The types derived from [`Win32LobAppScript`].
#[non_exhaustive]
pub enum Win32LobAppScriptKind {
    Win32LobAppInstallPowerShellScript(Box<super::Win32LobAppInstallPowerShellScript>),
    Win32LobAppUninstallPowerShellScript(
        Box<super::Win32LobAppUninstallPowerShellScript>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobAppScript>),
}

mg::family! {
    Win32LobAppScript => Win32LobAppScriptKind;
    Win32LobAppInstallPowerShellScript(super::Win32LobAppInstallPowerShellScript),
    Win32LobAppUninstallPowerShellScript(super::Win32LobAppUninstallPowerShellScript),
}
