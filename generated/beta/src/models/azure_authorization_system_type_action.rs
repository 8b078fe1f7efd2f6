// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAuthorizationSystemTypeAction`, an entity type derived from `microsoft.graph.authorizationSystemTypeAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureauthorizationsystemtypeaction?view=graph-rest-beta>
    AzureAuthorizationSystemTypeAction "microsoft.graph.azureAuthorizationSystemTypeAction" "entity" : super::AuthorizationSystemTypeAction;
    /// `actionType`: authorizationSystemActionType
    action_type "actionType": mg::Open<super::AuthorizationSystemActionType>,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceTypes`: Collection(String)
    resource_types "resourceTypes": Vec<String>,
    /// `severity`: authorizationSystemActionSeverity, not null
    severity "severity" "r": mg::Open<super::AuthorizationSystemActionSeverity>,
}

mg::derived_from! { AzureAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl AzureAuthorizationSystemTypeAction {
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        AzureAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
