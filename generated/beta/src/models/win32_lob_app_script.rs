// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppScript`, an abstract entity type derived from `microsoft.graph.mobileAppContentScript`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/win32lobappscript?view=graph-rest-beta>
    Win32LobAppScript "microsoft.graph.win32LobAppScript" "entity abstract" : super::MobileAppContentScript => Win32LobAppScriptKind;
    /// `content`: String
    content "content": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforceSignatureCheck`: Boolean, not null
    enforce_signature_check "enforceSignatureCheck" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `runAs32Bit`: Boolean, not null
    run_as32_bit "runAs32Bit" "r": bool,
    /// `state`: mobileAppContentScriptState, not null, computed, read-only
    state "state" "rcp": mg::Open<super::MobileAppContentScriptState>,
}

mg::derived_from! { Win32LobAppScript: super::MobileAppContentScript, super::Entity }

/// The types derived from `microsoft.graph.win32LobAppScript`.
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
