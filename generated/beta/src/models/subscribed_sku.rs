// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subscribedSku`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-beta>
    SubscribedSku "microsoft.graph.subscribedSku" "entity" : super::Entity;
    /// `accountId`: String
    account_id "accountId": String,
    /// `accountName`: String
    account_name "accountName": String,
    /// `appliesTo`: String
    applies_to "appliesTo": String,
    /// `capabilityStatus`: String
    capability_status "capabilityStatus": String,
    /// `consumedUnits`: Int32
    consumed_units "consumedUnits": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `prepaidUnits`: licenseUnitsDetail
    prepaid_units "prepaidUnits": mg::Boxed<super::LicenseUnitsDetail>,
    /// `servicePlans`: Collection(servicePlanInfo), items not null
    service_plans "servicePlans" "r": Vec<super::ServicePlanInfo>,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
    /// `skuPartNumber`: String
    sku_part_number "skuPartNumber": String,
    /// `subscriptionIds`: Collection(String)
    subscription_ids "subscriptionIds": Vec<String>,
}

mg::derived_from! { SubscribedSku: super::Entity }
