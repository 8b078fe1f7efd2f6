// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.billingMetricsInitial`][reference],
/// derived from [`BillingMetricsBase`](super::BillingMetricsBase).
///
/// Requests: [`BillingMetricsInitialResource`], for example
/// `graph.directory().tenant_governance().related_tenants().id(id).billing_metrics().initial()`.
///
/// [`BillingMetricsInitialResource`]: crate::requests::tenant_governance_services::billing_metrics_initial::BillingMetricsInitialResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetricsinitial?view=graph-rest-beta
pub struct BillingMetricsInitial {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `foreignAssociatedTenantBillingManagementActiveCount`. Never null.
    pub foreign_associated_tenant_billing_management_active_count: mg::Field<
        mg::Decimal,
    >,
    /// `foreignAssociatedTenantCount`. Never null.
    pub foreign_associated_tenant_count: mg::Field<mg::Decimal>,
    /// `foreignAssociatedTenantProvisioningActiveCount`. Never null.
    pub foreign_associated_tenant_provisioning_active_count: mg::Field<mg::Decimal>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `localAssociatedTenantBillingManagementActiveCount`. Never null.
    pub local_associated_tenant_billing_management_active_count: mg::Field<mg::Decimal>,
    /// `localAssociatedTenantCount`. Never null.
    pub local_associated_tenant_count: mg::Field<mg::Decimal>,
    /// `localAssociatedTenantIds`.
    pub local_associated_tenant_ids: mg::Field<Vec<String>>,
    /// `localAssociatedTenantProvisioningActiveCount`. Never null.
    pub local_associated_tenant_provisioning_active_count: mg::Field<mg::Decimal>,
    /// `watermarkDateTime`. Never null.
    pub watermark_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BillingMetricsInitial: "microsoft.graph.tenantGovernanceServices.billingMetricsInitial", entity, base super::BillingMetricsBase;
    created_date_time: "createdDateTime" required,
    foreign_associated_tenant_billing_management_active_count: "foreignAssociatedTenantBillingManagementActiveCount" required,
    foreign_associated_tenant_count: "foreignAssociatedTenantCount" required,
    foreign_associated_tenant_provisioning_active_count: "foreignAssociatedTenantProvisioningActiveCount" required,
    id: "id" key required,
    local_associated_tenant_billing_management_active_count: "localAssociatedTenantBillingManagementActiveCount" required,
    local_associated_tenant_count: "localAssociatedTenantCount" required,
    local_associated_tenant_ids: "localAssociatedTenantIds" required,
    local_associated_tenant_provisioning_active_count: "localAssociatedTenantProvisioningActiveCount" required,
    watermark_date_time: "watermarkDateTime" required,
}

mg::derived_from! { BillingMetricsInitial: super::BillingMetricsBase, crate::models::Entity }
