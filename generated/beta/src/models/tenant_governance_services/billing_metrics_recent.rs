// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsRecent`, an entity type derived from `microsoft.graph.tenantGovernanceServices.billingMetricsBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetricsrecent?view=graph-rest-beta>
    BillingMetricsRecent "microsoft.graph.tenantGovernanceServices.billingMetricsRecent" "entity" : super::BillingMetricsBase;
    /// `foreignAssociatedTenantBillingManagementActiveCount`: Decimal, not null
    foreign_associated_tenant_billing_management_active_count "foreignAssociatedTenantBillingManagementActiveCount" "r": mg::Decimal,
    /// `foreignAssociatedTenantCount`: Decimal, not null
    foreign_associated_tenant_count "foreignAssociatedTenantCount" "r": mg::Decimal,
    /// `foreignAssociatedTenantProvisioningActiveCount`: Decimal, not null
    foreign_associated_tenant_provisioning_active_count "foreignAssociatedTenantProvisioningActiveCount" "r": mg::Decimal,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `localAssociatedTenantBillingManagementActiveCount`: Decimal, not null
    local_associated_tenant_billing_management_active_count "localAssociatedTenantBillingManagementActiveCount" "r": mg::Decimal,
    /// `localAssociatedTenantCount`: Decimal, not null
    local_associated_tenant_count "localAssociatedTenantCount" "r": mg::Decimal,
    /// `localAssociatedTenantIds`: Collection(String), items not null
    local_associated_tenant_ids "localAssociatedTenantIds" "r": Vec<String>,
    /// `localAssociatedTenantProvisioningActiveCount`: Decimal, not null
    local_associated_tenant_provisioning_active_count "localAssociatedTenantProvisioningActiveCount" "r": mg::Decimal,
    /// `updateDateTime`: DateTimeOffset, not null
    update_date_time "updateDateTime" "r": mg::DateTimeOffset,
    /// `watermarkDateTime`: DateTimeOffset, not null
    watermark_date_time "watermarkDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { BillingMetricsRecent: super::BillingMetricsBase, crate::models::Entity }
