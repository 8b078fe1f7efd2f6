// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedOperationEvent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedOperationEventCollection`], for example
/// `graph.privileged_operation_events()`.
///
/// [`PrivilegedOperationEventCollection`]: crate::requests::privileged_operation_event::PrivilegedOperationEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedoperationevent?view=graph-rest-beta
pub struct PrivilegedOperationEvent {
    /// `additionalInformation`.
    pub additional_information: mg::Field<String>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `referenceKey`.
    pub reference_key: mg::Field<String>,
    /// `referenceSystem`.
    pub reference_system: mg::Field<String>,
    /// `requestType`.
    pub request_type: mg::Field<String>,
    /// `requestorId`.
    pub requestor_id: mg::Field<String>,
    /// `requestorName`.
    pub requestor_name: mg::Field<String>,
    /// `roleId`.
    pub role_id: mg::Field<String>,
    /// `roleName`.
    pub role_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userMail`.
    pub user_mail: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedOperationEvent: "microsoft.graph.privilegedOperationEvent", entity, base super::Entity;
    additional_information: "additionalInformation",
    creation_date_time: "creationDateTime",
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    reference_key: "referenceKey",
    reference_system: "referenceSystem",
    request_type: "requestType",
    requestor_id: "requestorId",
    requestor_name: "requestorName",
    role_id: "roleId",
    role_name: "roleName",
    tenant_id: "tenantId",
    user_id: "userId",
    user_mail: "userMail",
    user_name: "userName",
}

mg::derived_from! { PrivilegedOperationEvent: super::Entity }
