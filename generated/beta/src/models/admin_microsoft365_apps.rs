// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminMicrosoft365Apps`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminMicrosoft365AppsResource`], for example `graph.admin().microsoft365_apps()`.
///
/// [`AdminMicrosoft365AppsResource`]: crate::requests::admin_microsoft365_apps::AdminMicrosoft365AppsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminmicrosoft365apps?view=graph-rest-beta
pub struct AdminMicrosoft365Apps {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminMicrosoft365Apps: "microsoft.graph.adminMicrosoft365Apps", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AdminMicrosoft365Apps: super::Entity }

impl AdminMicrosoft365Apps {
    /// `installationOptions`: [`M365AppsInstallationOptions`](super::M365AppsInstallationOptions).
    pub const INSTALLATION_OPTIONS: mg::Nav<
        AdminMicrosoft365Apps,
        super::M365AppsInstallationOptions,
    > = mg::Nav::new("installationOptions");
}
