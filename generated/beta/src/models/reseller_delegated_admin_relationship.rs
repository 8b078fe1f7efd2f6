// @generated
use crate::mg;

/// Entity type [`microsoft.graph.resellerDelegatedAdminRelationship`][reference], derived from
/// [`DelegatedAdminRelationship`](super::DelegatedAdminRelationship).
///
/// Requests: [`ResellerDelegatedAdminRelationshipCollection`], for example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .delegated_admin_relationships()
///     .cast_to_reseller_delegated_admin_relationship()
/// ```
///
/// [`ResellerDelegatedAdminRelationshipCollection`]: crate::requests::reseller_delegated_admin_relationship::ResellerDelegatedAdminRelationshipCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/resellerdelegatedadminrelationship?view=graph-rest-beta
pub struct ResellerDelegatedAdminRelationship {
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
    /// `indirectProviderTenantId`. Never null.
    pub indirect_provider_tenant_id: mg::Field<String>,
    /// `isPartnerConsentPending`. Never null.
    pub is_partner_consent_pending: mg::Field<bool>,
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
    ResellerDelegatedAdminRelationship: "microsoft.graph.resellerDelegatedAdminRelationship", entity, base super::DelegatedAdminRelationship;
    access_details: "accessDetails" required,
    activated_date_time: "activatedDateTime",
    auto_extend_duration: "autoExtendDuration",
    created_date_time: "createdDateTime",
    customer: "customer",
    display_name: "displayName" required,
    duration: "duration" required,
    end_date_time: "endDateTime",
    id: "id" key required,
    indirect_provider_tenant_id: "indirectProviderTenantId" required,
    is_partner_consent_pending: "isPartnerConsentPending" required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { ResellerDelegatedAdminRelationship: super::DelegatedAdminRelationship, super::Entity }

impl ResellerDelegatedAdminRelationship {
    /// `accessAssignments`: many
    /// [`DelegatedAdminAccessAssignment`](super::DelegatedAdminAccessAssignment).
    pub const ACCESS_ASSIGNMENTS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminAccessAssignment>,
    > = mg::Nav::new("accessAssignments");
    /// `operations`: many
    /// [`DelegatedAdminRelationshipOperation`](super::DelegatedAdminRelationshipOperation).
    pub const OPERATIONS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipOperation>,
    > = mg::Nav::new("operations");
    /// `requests`: many
    /// [`DelegatedAdminRelationshipRequest`](super::DelegatedAdminRelationshipRequest).
    pub const REQUESTS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipRequest>,
    > = mg::Nav::new("requests");
}
