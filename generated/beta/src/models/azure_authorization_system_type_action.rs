// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureAuthorizationSystemTypeAction`][reference], derived from
/// [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction).
///
/// Requests: [`AzureAuthorizationSystemTypeActionCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .actions()
/// ```
///
/// [`AzureAuthorizationSystemTypeActionCollection`]: crate::requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureauthorizationsystemtypeaction?view=graph-rest-beta
pub struct AzureAuthorizationSystemTypeAction {
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
    AzureAuthorizationSystemTypeAction: "microsoft.graph.azureAuthorizationSystemTypeAction", entity, base super::AuthorizationSystemTypeAction;
    action_type: "actionType",
    external_id: "externalId" required,
    id: "id" key required,
    resource_types: "resourceTypes",
    severity: "severity" required,
}

mg::derived_from! { AzureAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl AzureAuthorizationSystemTypeAction {
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        AzureAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
