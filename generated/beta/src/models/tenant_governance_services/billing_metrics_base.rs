// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.billingMetricsBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetricsbase?view=graph-rest-beta>
    BillingMetricsBase "microsoft.graph.tenantGovernanceServices.billingMetricsBase" "entity abstract" : crate::models::Entity => BillingMetricsBaseKind;
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

mg::derived_from! { BillingMetricsBase: crate::models::Entity }

/// The types derived from `microsoft.graph.tenantGovernanceServices.billingMetricsBase`.
#[non_exhaustive]
pub enum BillingMetricsBaseKind {
    BillingMetricsInitial(Box<super::BillingMetricsInitial>),
    BillingMetricsRecent(Box<super::BillingMetricsRecent>),
    /// None of these, or a type that this version does not know.
    Other(Box<BillingMetricsBase>),
}

mg::family! {
    BillingMetricsBase => BillingMetricsBaseKind;
    BillingMetricsInitial(super::BillingMetricsInitial),
    BillingMetricsRecent(super::BillingMetricsRecent),
}
