// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authorizationSystemTypeAction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthorizationSystemTypeActionCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
///     .id(id)
///     .actions()
/// ```
///
/// [`AuthorizationSystemTypeActionCollection`]: crate::requests::authorization_system_type_action::AuthorizationSystemTypeActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authorizationsystemtypeaction?view=graph-rest-beta
pub struct AuthorizationSystemTypeAction {
    /// `actionType`.
    pub action_type: mg::Field<mg::Open<super::AuthorizationSystemActionType>>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceTypes`.
    pub resource_types: mg::Field<Vec<String>>,
    /// `severity`. Never null.
    pub severity: mg::Field<mg::Open<super::AuthorizationSystemActionSeverity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationSystemTypeAction: "microsoft.graph.authorizationSystemTypeAction", entity, base super::Entity, family AuthorizationSystemTypeActionKind;
    action_type: "actionType",
    external_id: "externalId" required,
    id: "id" key required,
    resource_types: "resourceTypes",
    severity: "severity" required,
}

mg::derived_from! { AuthorizationSystemTypeAction: super::Entity }

/// The types derived from [`AuthorizationSystemTypeAction`].
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
