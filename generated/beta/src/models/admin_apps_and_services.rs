// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminAppsAndServices`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminAppsAndServicesResource`], for example `graph.admin().apps_and_services()`.
///
/// [`AdminAppsAndServicesResource`]: crate::requests::admin_apps_and_services::AdminAppsAndServicesResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminappsandservices?view=graph-rest-beta
pub struct AdminAppsAndServices {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settings`. Never null.
    pub settings: mg::Field<mg::Boxed<super::AppsAndServicesSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminAppsAndServices: "microsoft.graph.adminAppsAndServices", entity, base super::Entity;
    id: "id" key required,
    settings: "settings" required,
}

mg::derived_from! { AdminAppsAndServices: super::Entity }
