// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.operationalInsightsConnection`][reference], derived
/// from [`ResourceConnection`](super::ResourceConnection).
///
/// Requests: [`OperationalInsightsConnectionCollection`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .resource_connections()
///     .cast_to_operational_insights_connection()
/// ```
///
/// [`OperationalInsightsConnectionCollection`]: crate::requests::windows_updates::operational_insights_connection::OperationalInsightsConnectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-operationalinsightsconnection?view=graph-rest-beta
pub struct OperationalInsightsConnection {
    /// `azureResourceGroupName`.
    pub azure_resource_group_name: mg::Field<String>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::ResourceConnectionState>>,
    /// `workspaceName`.
    pub workspace_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OperationalInsightsConnection: "microsoft.graph.windowsUpdates.operationalInsightsConnection", entity, base super::ResourceConnection;
    azure_resource_group_name: "azureResourceGroupName",
    azure_subscription_id: "azureSubscriptionId",
    id: "id" key required,
    state: "state",
    workspace_name: "workspaceName",
}

mg::derived_from! { OperationalInsightsConnection: super::ResourceConnection, crate::models::Entity }
