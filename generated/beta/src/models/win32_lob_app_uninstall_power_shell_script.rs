// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobAppUninstallPowerShellScript`, an entity type derived from `microsoft.graph.win32LobAppScript`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/win32lobappuninstallpowershellscript?view=graph-rest-beta>
    Win32LobAppUninstallPowerShellScript "microsoft.graph.win32LobAppUninstallPowerShellScript" "entity" : super::Win32LobAppScript;
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

mg::derived_from! { Win32LobAppUninstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity }
