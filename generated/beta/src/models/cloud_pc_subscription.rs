// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcSubscription`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcsubscription?view=graph-rest-beta>
    CloudPcSubscription "microsoft.graph.cloudPcSubscription" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `subscriptionId`: String
    subscription_id "subscriptionId": String,
    /// `subscriptionName`: String
    subscription_name "subscriptionName": String,
}

mg::derived_from! { CloudPcSubscription: super::Entity }
