// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionGrantConditionSet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PermissionGrantConditionSetCollection`], for example
/// `graph.directory_objects().id(id).cast_to_permission_grant_policy().excludes()`.
///
/// [`PermissionGrantConditionSetCollection`]: crate::requests::permission_grant_condition_set::PermissionGrantConditionSetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-beta
pub struct PermissionGrantConditionSet {
    /// `certifiedClientApplicationsOnly`.
    pub certified_client_applications_only: mg::Field<bool>,
    /// `clientApplicationIds`.
    pub client_application_ids: mg::Field<Vec<String>>,
    /// `clientApplicationPublisherIds`.
    pub client_application_publisher_ids: mg::Field<Vec<String>>,
    /// `clientApplicationTenantIds`.
    pub client_application_tenant_ids: mg::Field<Vec<String>>,
    /// `clientApplicationsFromVerifiedPublisherOnly`.
    pub client_applications_from_verified_publisher_only: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionClassification`.
    pub permission_classification: mg::Field<String>,
    /// `permissionType`.
    pub permission_type: mg::Field<mg::Open<super::PermissionType>>,
    /// `permissions`.
    pub permissions: mg::Field<Vec<String>>,
    /// `resourceApplication`.
    pub resource_application: mg::Field<String>,
    /// `scopeSensitivityLabels`. Never null.
    pub scope_sensitivity_labels: mg::Field<mg::Boxed<super::ScopeSensitivityLabels>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionGrantConditionSet: "microsoft.graph.permissionGrantConditionSet", entity, base super::Entity;
    certified_client_applications_only: "certifiedClientApplicationsOnly",
    client_application_ids: "clientApplicationIds",
    client_application_publisher_ids: "clientApplicationPublisherIds",
    client_application_tenant_ids: "clientApplicationTenantIds",
    client_applications_from_verified_publisher_only: "clientApplicationsFromVerifiedPublisherOnly",
    id: "id" key required,
    permission_classification: "permissionClassification",
    permission_type: "permissionType",
    permissions: "permissions",
    resource_application: "resourceApplication",
    scope_sensitivity_labels: "scopeSensitivityLabels" required,
}

mg::derived_from! { PermissionGrantConditionSet: super::Entity }
