// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedMobileApp`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ManagedMobileAppCollection`](crate::requests::managed_mobile_app::ManagedMobileAppCollection),
/// for example `graph.device_app_management().android_managed_app_protections().id(id).apps()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedmobileapp?view=graph-rest-beta
pub struct ManagedMobileApp {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mobileAppIdentifier`.
    pub mobile_app_identifier: mg::Field<mg::Boxed<super::MobileAppIdentifier>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedMobileApp: "microsoft.graph.managedMobileApp", entity, base super::Entity;
    id: "id" key required,
    mobile_app_identifier: "mobileAppIdentifier",
    version: "version",
}

mg::derived_from! { ManagedMobileApp: super::Entity }
