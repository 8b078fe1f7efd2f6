// @generated
use crate::mg;

/// Entity type [`microsoft.graph.m365AppsInstallationOptions`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`M365AppsInstallationOptionsResource`], for example
/// `graph.admin().microsoft365_apps().installation_options()`.
///
/// [`M365AppsInstallationOptionsResource`]: crate::requests::m365_apps_installation_options::M365AppsInstallationOptionsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/m365appsinstallationoptions?view=graph-rest-beta
pub struct M365AppsInstallationOptions {
    /// `appsForMac`. Never null.
    pub apps_for_mac: mg::Field<mg::Boxed<super::AppsInstallationOptionsForMac>>,
    /// `appsForWindows`. Never null.
    pub apps_for_windows: mg::Field<mg::Boxed<super::AppsInstallationOptionsForWindows>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `updateChannel`. Never null.
    pub update_channel: mg::Field<mg::Open<super::AppsUpdateChannelType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365AppsInstallationOptions: "microsoft.graph.m365AppsInstallationOptions", entity, base super::Entity;
    apps_for_mac: "appsForMac" required,
    apps_for_windows: "appsForWindows" required,
    id: "id" key required,
    update_channel: "updateChannel" required,
}

mg::derived_from! { M365AppsInstallationOptions: super::Entity }
