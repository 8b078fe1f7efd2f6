// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantCustomizedInformation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcustomizedinformation?view=graph-rest-beta>
    TenantCustomizedInformation "microsoft.graph.managedTenants.tenantCustomizedInformation" "entity" : crate::models::Entity;
    /// `businessRelationship`: String
    business_relationship "businessRelationship": String,
    /// `complianceRequirements`: Collection(String)
    compliance_requirements "complianceRequirements": Vec<String>,
    /// `contacts`: Collection(microsoft.graph.managedTenants.tenantContactInformation)
    contacts "contacts": Vec<super::TenantContactInformation>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedServicesPlans`: Collection(String)
    managed_services_plans "managedServicesPlans": Vec<String>,
    /// `note`: String
    note "note": String,
    /// `noteLastModifiedDateTime`: DateTimeOffset
    note_last_modified_date_time "noteLastModifiedDateTime": mg::DateTimeOffset,
    /// `partnerRelationshipManagerUserIds`: Collection(String)
    partner_relationship_manager_user_ids "partnerRelationshipManagerUserIds": Vec<String>,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
    /// `website`: String
    website "website": String,
}

mg::derived_from! { TenantCustomizedInformation: crate::models::Entity }
