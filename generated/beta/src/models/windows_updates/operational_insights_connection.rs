// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.operationalInsightsConnection`, an entity type derived from `microsoft.graph.windowsUpdates.resourceConnection`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-operationalinsightsconnection?view=graph-rest-beta>
    OperationalInsightsConnection "microsoft.graph.windowsUpdates.operationalInsightsConnection" "entity" : super::ResourceConnection;
    /// `azureResourceGroupName`: String
    azure_resource_group_name "azureResourceGroupName": String,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: microsoft.graph.windowsUpdates.resourceConnectionState
    state "state": mg::Open<super::ResourceConnectionState>,
    /// `workspaceName`: String
    workspace_name "workspaceName": String,
}

mg::derived_from! { OperationalInsightsConnection: super::ResourceConnection, crate::models::Entity }
