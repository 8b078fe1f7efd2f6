// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppContentScript`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcontentscript?view=graph-rest-beta>
    MobileAppContentScript "microsoft.graph.mobileAppContentScript" "entity abstract" : super::Entity => MobileAppContentScriptKind;
    /// `content`: String
    content "content": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: mobileAppContentScriptState, not null, computed, read-only
    state "state" "rcp": mg::Open<super::MobileAppContentScriptState>,
}

mg::derived_from! { MobileAppContentScript: super::Entity }

/// The types derived from `microsoft.graph.mobileAppContentScript`.
#[non_exhaustive]
pub enum MobileAppContentScriptKind {
    Win32LobAppInstallPowerShellScript(Box<super::Win32LobAppInstallPowerShellScript>),
    Win32LobAppScript(Box<super::Win32LobAppScript>),
    Win32LobAppUninstallPowerShellScript(
        Box<super::Win32LobAppUninstallPowerShellScript>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<MobileAppContentScript>),
}

mg::family! {
    MobileAppContentScript => MobileAppContentScriptKind;
    Win32LobAppInstallPowerShellScript(super::Win32LobAppInstallPowerShellScript),
    Win32LobAppScript(super::Win32LobAppScript),
    Win32LobAppUninstallPowerShellScript(super::Win32LobAppUninstallPowerShellScript),
}
