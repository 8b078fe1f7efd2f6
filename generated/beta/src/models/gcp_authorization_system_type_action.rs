// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpAuthorizationSystemTypeAction`][reference], derived from
/// [`AuthorizationSystemTypeAction`](super::AuthorizationSystemTypeAction).
///
/// Requests: [`GcpAuthorizationSystemTypeActionCollection`], for example
/// `graph.external().authorization_systems().id(id).cast_to_gcp_authorization_system().actions()`.
///
/// [`GcpAuthorizationSystemTypeActionCollection`]: crate::requests::gcp_authorization_system_type_action::GcpAuthorizationSystemTypeActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystemtypeaction?view=graph-rest-beta
pub struct GcpAuthorizationSystemTypeAction {
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
    GcpAuthorizationSystemTypeAction: "microsoft.graph.gcpAuthorizationSystemTypeAction", entity, base super::AuthorizationSystemTypeAction;
    action_type: "actionType",
    external_id: "externalId" required,
    id: "id" key required,
    resource_types: "resourceTypes",
    severity: "severity" required,
}

mg::derived_from! { GcpAuthorizationSystemTypeAction: super::AuthorizationSystemTypeAction, super::Entity }

impl GcpAuthorizationSystemTypeAction {
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        GcpAuthorizationSystemTypeAction,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
