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
    /// `enforceSignatureCheck`: Boolean
    enforce_signature_check "enforceSignatureCheck": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `runAs32Bit`: Boolean
    run_as32_bit "runAs32Bit": bool,
    /// `state`: mobileAppContentScriptState, not null
    state "state" "r": mg::Open<super::MobileAppContentScriptState>,
}

mg::derived_from! { Win32LobAppUninstallPowerShellScript: super::Win32LobAppScript, super::MobileAppContentScript, super::Entity }
