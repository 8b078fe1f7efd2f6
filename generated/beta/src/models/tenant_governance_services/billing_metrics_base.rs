// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.billingMetricsBase`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-billingmetricsbase?view=graph-rest-beta
pub struct BillingMetricsBase {
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
    BillingMetricsBase: "microsoft.graph.tenantGovernanceServices.billingMetricsBase", entity, base crate::models::Entity, family BillingMetricsBaseKind;
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

mg::derived_from! { BillingMetricsBase: crate::models::Entity }

/// The types derived from [`BillingMetricsBase`].
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
