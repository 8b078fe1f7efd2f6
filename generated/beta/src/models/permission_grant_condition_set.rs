// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionGrantConditionSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissiongrantconditionset?view=graph-rest-beta>
    PermissionGrantConditionSet "microsoft.graph.permissionGrantConditionSet" "entity" : super::Entity;
    /// `certifiedClientApplicationsOnly`: Boolean
    certified_client_applications_only "certifiedClientApplicationsOnly": bool,
    /// `clientApplicationIds`: Collection(String)
    client_application_ids "clientApplicationIds": Vec<String>,
    /// `clientApplicationPublisherIds`: Collection(String)
    client_application_publisher_ids "clientApplicationPublisherIds": Vec<String>,
    /// `clientApplicationTenantIds`: Collection(String)
    client_application_tenant_ids "clientApplicationTenantIds": Vec<String>,
    /// `clientApplicationsFromVerifiedPublisherOnly`: Boolean
    client_applications_from_verified_publisher_only "clientApplicationsFromVerifiedPublisherOnly": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionClassification`: String
    permission_classification "permissionClassification": String,
    /// `permissionType`: permissionType
    permission_type "permissionType": mg::Open<super::PermissionType>,
    /// `permissions`: Collection(String)
    permissions "permissions": Vec<String>,
    /// `resourceApplication`: String
    resource_application "resourceApplication": String,
    /// `scopeSensitivityLabels`: scopeSensitivityLabels, not null
    scope_sensitivity_labels "scopeSensitivityLabels" "r": mg::Boxed<super::ScopeSensitivityLabels>,
}

mg::derived_from! { PermissionGrantConditionSet: super::Entity }
