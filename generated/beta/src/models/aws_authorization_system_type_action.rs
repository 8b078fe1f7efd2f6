// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsAuthorizationSystemTypeAction`][reference], derived from
/// [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction).
///
/// Requests: [`AwsAuthorizationSystemTypeActionCollection`], for example
/// `graph.external().authorization_systems().id(id).cast_to_aws_authorization_system().actions()`.
///
/// [`AwsAuthorizationSystemTypeActionCollection`]: crate::requests::aws_authorization_system_type_action::AwsAuthorizationSystemTypeActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsauthorizationsystemtypeaction?view=graph-rest-beta
pub struct AwsAuthorizationSystemTypeAction {
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
    AwsAuthorizationSystemTypeAction: "microsoft.graph.awsAuthorizationSystemTypeAction", entity, base super::AuthorizationSystemTypeAction;
    action_type: "actionType",
    external_id: "externalId" required,
    id: "id" key required,
    resource_types: "resourceTypes",
    severity: "severity" required,
}

mg::derived_from! { AwsAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl AwsAuthorizationSystemTypeAction {
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        AwsAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
