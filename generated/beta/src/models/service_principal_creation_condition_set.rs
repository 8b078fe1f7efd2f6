// @generated
use crate::mg;

/// Entity type [`microsoft.graph.servicePrincipalCreationConditionSet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServicePrincipalCreationConditionSetCollection`], for example
/// `graph.directory_objects().id(id).cast_to_service_principal_creation_policy().excludes()`.
///
/// [`ServicePrincipalCreationConditionSetCollection`]: crate::requests::service_principal_creation_condition_set::ServicePrincipalCreationConditionSetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceprincipalcreationconditionset?view=graph-rest-beta
pub struct ServicePrincipalCreationConditionSet {
    /// `applicationIds`.
    pub application_ids: mg::Field<Vec<String>>,
    /// `applicationPublisherIds`.
    pub application_publisher_ids: mg::Field<Vec<String>>,
    /// `applicationTenantIds`.
    pub application_tenant_ids: mg::Field<Vec<String>>,
    /// `applicationsFromVerifiedPublisherOnly`.
    pub applications_from_verified_publisher_only: mg::Field<bool>,
    /// `certifiedApplicationsOnly`.
    pub certified_applications_only: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalCreationConditionSet: "microsoft.graph.servicePrincipalCreationConditionSet", entity, base super::Entity;
    application_ids: "applicationIds",
    application_publisher_ids: "applicationPublisherIds",
    application_tenant_ids: "applicationTenantIds",
    applications_from_verified_publisher_only: "applicationsFromVerifiedPublisherOnly",
    certified_applications_only: "certifiedApplicationsOnly",
    id: "id" key required,
}

mg::derived_from! { ServicePrincipalCreationConditionSet: super::Entity }
