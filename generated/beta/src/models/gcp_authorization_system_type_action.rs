// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpAuthorizationSystemTypeAction`, an entity type derived from `microsoft.graph.authorizationSystemTypeAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystemtypeaction?view=graph-rest-beta>
    GcpAuthorizationSystemTypeAction "microsoft.graph.gcpAuthorizationSystemTypeAction" "entity" : super::AuthorizationSystemTypeAction;
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

mg::derived_from! { GcpAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl GcpAuthorizationSystemTypeAction {
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        GcpAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
