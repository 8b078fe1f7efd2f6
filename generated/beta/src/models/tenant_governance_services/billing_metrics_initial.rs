// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsInitial`, an entity type derived from `microsoft.graph.tenantGovernanceServices.billingMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetricsinitial?view=graph-rest-beta>
    BillingMetricsInitial "microsoft.graph.tenantGovernanceServices.billingMetricsInitial" "entity" : super::BillingMetricsBase;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `foreignAssociatedTenantBillingManagementActiveCount`: Double
    foreign_associated_tenant_billing_management_active_count "foreignAssociatedTenantBillingManagementActiveCount": f64,
    /// `foreignAssociatedTenantCount`: Double
    foreign_associated_tenant_count "foreignAssociatedTenantCount": f64,
    /// `foreignAssociatedTenantProvisioningActiveCount`: Double
    foreign_associated_tenant_provisioning_active_count "foreignAssociatedTenantProvisioningActiveCount": f64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localAssociatedTenantBillingManagementActiveCount`: Double
    local_associated_tenant_billing_management_active_count "localAssociatedTenantBillingManagementActiveCount": f64,
    /// `localAssociatedTenantCount`: Double
    local_associated_tenant_count "localAssociatedTenantCount": f64,
    /// `localAssociatedTenantIds`: Collection(String)
    local_associated_tenant_ids "localAssociatedTenantIds": Vec<String>,
    /// `localAssociatedTenantProvisioningActiveCount`: Double
    local_associated_tenant_provisioning_active_count "localAssociatedTenantProvisioningActiveCount": f64,
    /// `watermarkDateTime`: DateTimeOffset
    watermark_date_time "watermarkDateTime": mg::DateTimeOffset,
}

mg::derived_from! { BillingMetricsInitial: super::BillingMetricsBase, crate::models::Entity }
