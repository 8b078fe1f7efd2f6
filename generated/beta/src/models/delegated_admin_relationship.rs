// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminRelationship`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminRelationshipCollection`], for example
/// `graph.tenant_relationships().delegated_admin_relationships()`.
///
/// [`DelegatedAdminRelationshipCollection`]: crate::requests::delegated_admin_relationship::DelegatedAdminRelationshipCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta
pub struct DelegatedAdminRelationship {
    /// `accessDetails`. Never null.
    pub access_details: mg::Field<mg::Boxed<super::DelegatedAdminAccessDetails>>,
    /// `activatedDateTime`.
    pub activated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `autoExtendDuration`.
    pub auto_extend_duration: mg::Field<mg::Duration>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customer`.
    pub customer: mg::Field<
        mg::Boxed<super::DelegatedAdminRelationshipCustomerParticipant>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `duration`. Never null.
    pub duration: mg::Field<mg::Duration>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DelegatedAdminRelationshipStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminRelationship: "microsoft.graph.delegatedAdminRelationship", entity, base super::Entity, family DelegatedAdminRelationshipKind;
    access_details: "accessDetails" required,
    activated_date_time: "activatedDateTime",
    auto_extend_duration: "autoExtendDuration",
    created_date_time: "createdDateTime",
    customer: "customer",
    display_name: "displayName" required,
    duration: "duration" required,
    end_date_time: "endDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { DelegatedAdminRelationship: super::Entity }

impl DelegatedAdminRelationship {
    /// `accessAssignments`: many
    /// [`DelegatedAdminAccessAssignment`](super::DelegatedAdminAccessAssignment).
    pub const ACCESS_ASSIGNMENTS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminAccessAssignment>,
    > = mg::Nav::new("accessAssignments");
    /// `operations`: many
    /// [`DelegatedAdminRelationshipOperation`](super::DelegatedAdminRelationshipOperation).
    pub const OPERATIONS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipOperation>,
    > = mg::Nav::new("operations");
    /// `requests`: many
    /// [`DelegatedAdminRelationshipRequest`](super::DelegatedAdminRelationshipRequest).
    pub const REQUESTS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipRequest>,
    > = mg::Nav::new("requests");
}

/// The types derived from [`DelegatedAdminRelationship`].
#[non_exhaustive]
pub enum DelegatedAdminRelationshipKind {
    ResellerDelegatedAdminRelationship(Box<super::ResellerDelegatedAdminRelationship>),
    /// None of these, or a type that this version does not know.
    Other(Box<DelegatedAdminRelationship>),
}

mg::family! {
    DelegatedAdminRelationship => DelegatedAdminRelationshipKind;
    ResellerDelegatedAdminRelationship(super::ResellerDelegatedAdminRelationship),
}
