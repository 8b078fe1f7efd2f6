// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsAuthorizationSystemTypeAction`, an entity type derived from `microsoft.graph.authorizationSystemTypeAction`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsauthorizationsystemtypeaction?view=graph-rest-beta>
    AwsAuthorizationSystemTypeAction "microsoft.graph.awsAuthorizationSystemTypeAction" "entity" : super::AuthorizationSystemTypeAction;
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

mg::derived_from! { AwsAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl AwsAuthorizationSystemTypeAction {
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<
        AwsAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
