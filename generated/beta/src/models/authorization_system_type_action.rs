// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authorizationSystemTypeAction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authorizationsystemtypeaction?view=graph-rest-beta>
    AuthorizationSystemTypeAction "microsoft.graph.authorizationSystemTypeAction" "entity" : super::Entity => AuthorizationSystemTypeActionKind;
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

mg::derived_from! { AuthorizationSystemTypeAction: super::Entity }

/// The types derived from `microsoft.graph.authorizationSystemTypeAction`.
#[non_exhaustive]
pub enum AuthorizationSystemTypeActionKind {
    AwsAuthorizationSystemTypeAction(Box<super::AwsAuthorizationSystemTypeAction>),
    AzureAuthorizationSystemTypeAction(Box<super::AzureAuthorizationSystemTypeAction>),
    GcpAuthorizationSystemTypeAction(Box<super::GcpAuthorizationSystemTypeAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthorizationSystemTypeAction>),
}

mg::family! {
    AuthorizationSystemTypeAction => AuthorizationSystemTypeActionKind;
    AwsAuthorizationSystemTypeAction(super::AwsAuthorizationSystemTypeAction),
    AzureAuthorizationSystemTypeAction(super::AzureAuthorizationSystemTypeAction),
    GcpAuthorizationSystemTypeAction(super::GcpAuthorizationSystemTypeAction),
}
