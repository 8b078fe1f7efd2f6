// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.securityAction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`SecurityActionCollection`](crate::requests::security_action::SecurityActionCollection), for
/// example `graph.security().security_actions()`.
///
/// Operations: `cancel_security_action`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/securityaction?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct SecurityAction {
    /// `actionReason`.
    pub action_reason: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `azureTenantId`.
    pub azure_tenant_id: mg::Field<String>,
    /// `clientContext`.
    pub client_context: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errorInfo`.
    pub error_info: mg::Field<mg::Boxed<super::ResultInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::KeyValuePair>>,
    /// `states`.
    pub states: mg::Field<Vec<super::SecurityActionState>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::OperationStatus>>,
    /// `user`.
    pub user: mg::Field<String>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityAction: "microsoft.graph.securityAction", entity open, base super::Entity;
    action_reason: "actionReason",
    app_id: "appId",
    azure_tenant_id: "azureTenantId",
    client_context: "clientContext",
    completed_date_time: "completedDateTime",
    created_date_time: "createdDateTime",
    error_info: "errorInfo",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    name: "name",
    parameters: "parameters",
    states: "states",
    status: "status",
    user: "user",
    vendor_information: "vendorInformation",
}

mg::derived_from! { SecurityAction: super::Entity }
