// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.companySubscription`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/companysubscription?view=graph-rest-beta>
    CompanySubscription "microsoft.graph.companySubscription" "entity" : super::Entity;
    /// `commerceSubscriptionId`: String
    commerce_subscription_id "commerceSubscriptionId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTrial`: Boolean
    is_trial "isTrial": bool,
    /// `nextLifecycleDateTime`: DateTimeOffset
    next_lifecycle_date_time "nextLifecycleDateTime": mg::DateTimeOffset,
    /// `ocpSubscriptionId`: String
    #[deprecated(note = "deprecated since 2023-07-01, to be removed on 2023-08-31 (revision 2023-07/companySubscription)")]
    ocp_subscription_id "ocpSubscriptionId" "d": String,
    /// `ownerId`: String
    owner_id "ownerId": String,
    /// `ownerTenantId`: String
    owner_tenant_id "ownerTenantId": String,
    /// `ownerType`: String
    owner_type "ownerType": String,
    /// `serviceStatus`: Collection(servicePlanInfo), items not null
    service_status "serviceStatus" "r": Vec<super::ServicePlanInfo>,
    /// `skuId`: String
    sku_id "skuId": String,
    /// `skuPartNumber`: String
    sku_part_number "skuPartNumber": String,
    /// `status`: String
    status "status": String,
    /// `totalLicenses`: Int32
    total_licenses "totalLicenses": i32,
}

mg::derived_from! { CompanySubscription: super::Entity }
