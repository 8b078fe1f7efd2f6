// @generated
use crate::mg;

/// Entity type [`microsoft.graph.companySubscription`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CompanySubscriptionCollection`], for example `graph.directory().subscriptions()`.
///
/// [`CompanySubscriptionCollection`]: crate::requests::company_subscription::CompanySubscriptionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/companysubscription?view=graph-rest-beta
pub struct CompanySubscription {
    /// `commerceSubscriptionId`.
    pub commerce_subscription_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTrial`.
    pub is_trial: mg::Field<bool>,
    /// `nextLifecycleDateTime`.
    pub next_lifecycle_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ocpSubscriptionId`.
    #[deprecated(
        note = "deprecated since 2023-07-01, to be removed on 2023-08-31 (revision 2023-07/companySubscription)"
    )]
    pub ocp_subscription_id: mg::Field<String>,
    /// `ownerId`.
    pub owner_id: mg::Field<String>,
    /// `ownerTenantId`.
    pub owner_tenant_id: mg::Field<String>,
    /// `ownerType`.
    pub owner_type: mg::Field<String>,
    /// `serviceStatus`.
    pub service_status: mg::Field<Vec<super::ServicePlanInfo>>,
    /// `skuId`.
    pub sku_id: mg::Field<String>,
    /// `skuPartNumber`.
    pub sku_part_number: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `totalLicenses`.
    pub total_licenses: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CompanySubscription: "microsoft.graph.companySubscription", entity, base super::Entity;
    commerce_subscription_id: "commerceSubscriptionId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    is_trial: "isTrial",
    next_lifecycle_date_time: "nextLifecycleDateTime",
    ocp_subscription_id: "ocpSubscriptionId" deprecated,
    owner_id: "ownerId",
    owner_tenant_id: "ownerTenantId",
    owner_type: "ownerType",
    service_status: "serviceStatus" required,
    sku_id: "skuId",
    sku_part_number: "skuPartNumber",
    status: "status",
    total_licenses: "totalLicenses",
}

mg::derived_from! { CompanySubscription: super::Entity }
