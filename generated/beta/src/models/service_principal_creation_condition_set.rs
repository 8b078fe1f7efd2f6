// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalCreationConditionSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceprincipalcreationconditionset?view=graph-rest-beta>
    ServicePrincipalCreationConditionSet "microsoft.graph.servicePrincipalCreationConditionSet" "entity" : super::Entity;
    /// `applicationIds`: Collection(String)
    application_ids "applicationIds": Vec<String>,
    /// `applicationPublisherIds`: Collection(String)
    application_publisher_ids "applicationPublisherIds": Vec<String>,
    /// `applicationTenantIds`: Collection(String)
    application_tenant_ids "applicationTenantIds": Vec<String>,
    /// `applicationsFromVerifiedPublisherOnly`: Boolean
    applications_from_verified_publisher_only "applicationsFromVerifiedPublisherOnly": bool,
    /// `certifiedApplicationsOnly`: Boolean
    certified_applications_only "certifiedApplicationsOnly": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ServicePrincipalCreationConditionSet: super::Entity }
