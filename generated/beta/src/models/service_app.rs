// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceApp`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ServiceAppCollection`](crate::requests::service_app::ServiceAppCollection), for
/// example `graph.solutions().backup_restore().service_apps()`.
///
/// Operations: `activate`, `deactivate`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceapp?view=graph-rest-beta
pub struct ServiceApp {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `effectiveDateTime`.
    pub effective_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `registrationDateTime`.
    pub registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ServiceAppStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceApp: "microsoft.graph.serviceApp", entity, base super::Entity;
    application: "application",
    effective_date_time: "effectiveDateTime",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    registration_date_time: "registrationDateTime",
    status: "status",
}

mg::derived_from! { ServiceApp: super::Entity }
