// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.tenantCustomizedInformation`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantCustomizedInformationCollection`], for example
/// `graph.tenant_relationships().managed_tenants().tenants_customized_information()`.
///
/// [`TenantCustomizedInformationCollection`]: crate::requests::managed_tenants::tenant_customized_information::TenantCustomizedInformationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcustomizedinformation?view=graph-rest-beta
pub struct TenantCustomizedInformation {
    /// `businessRelationship`.
    pub business_relationship: mg::Field<String>,
    /// `complianceRequirements`.
    pub compliance_requirements: mg::Field<Vec<String>>,
    /// `contacts`.
    pub contacts: mg::Field<Vec<super::TenantContactInformation>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedServicesPlans`.
    pub managed_services_plans: mg::Field<Vec<String>>,
    /// `note`.
    pub note: mg::Field<String>,
    /// `noteLastModifiedDateTime`.
    pub note_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `partnerRelationshipManagerUserIds`.
    pub partner_relationship_manager_user_ids: mg::Field<Vec<String>>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// `website`.
    pub website: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantCustomizedInformation: "microsoft.graph.managedTenants.tenantCustomizedInformation", entity, base crate::models::Entity;
    business_relationship: "businessRelationship",
    compliance_requirements: "complianceRequirements",
    contacts: "contacts",
    display_name: "displayName",
    id: "id" key required,
    managed_services_plans: "managedServicesPlans",
    note: "note",
    note_last_modified_date_time: "noteLastModifiedDateTime",
    partner_relationship_manager_user_ids: "partnerRelationshipManagerUserIds",
    tenant_id: "tenantId" required,
    website: "website",
}

mg::derived_from! { TenantCustomizedInformation: crate::models::Entity }
