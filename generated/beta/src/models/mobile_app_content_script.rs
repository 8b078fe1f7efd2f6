// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.mobileAppContentScript`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppContentScriptCollection`], for example:
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
/// ```
///
/// [`MobileAppContentScriptCollection`]: crate::requests::mobile_app_content_script::MobileAppContentScriptCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappcontentscript?view=graph-rest-beta
pub struct MobileAppContentScript {
    /// `content`.
    pub content: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`. Never null. Read-only: the service computes it.
    pub state: mg::Field<mg::Open<super::MobileAppContentScriptState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppContentScript: "microsoft.graph.mobileAppContentScript", entity abstract, base super::Entity, family MobileAppContentScriptKind;
    content: "content",
    display_name: "displayName",
    id: "id" key required,
    state: "state" required computed read_only,
}

mg::derived_from! { MobileAppContentScript: super::Entity }

/// The types derived from [`MobileAppContentScript`].
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
