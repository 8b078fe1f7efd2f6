// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.retentionEventType`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RetentionEventTypeCollection`], for example
/// `graph.security().trigger_types().retention_event_types()`.
///
/// [`RetentionEventTypeCollection`]: crate::requests::security::retention_event_type::RetentionEventTypeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-retentioneventtype?view=graph-rest-beta
pub struct RetentionEventType {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetentionEventType: "microsoft.graph.security.retentionEventType", entity, base crate::models::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { RetentionEventType: crate::models::Entity }
