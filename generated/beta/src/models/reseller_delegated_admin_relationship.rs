// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resellerDelegatedAdminRelationship`, an entity type derived from `microsoft.graph.delegatedAdminRelationship`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/resellerdelegatedadminrelationship?view=graph-rest-beta>
    ResellerDelegatedAdminRelationship "microsoft.graph.resellerDelegatedAdminRelationship" "entity" : super::DelegatedAdminRelationship;
    /// `accessDetails`: delegatedAdminAccessDetails, not null
    access_details "accessDetails" "r": mg::Boxed<super::DelegatedAdminAccessDetails>,
    /// `activatedDateTime`: DateTimeOffset
    activated_date_time "activatedDateTime": mg::DateTimeOffset,
    /// `autoExtendDuration`: Duration
    auto_extend_duration "autoExtendDuration": mg::Duration,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customer`: delegatedAdminRelationshipCustomerParticipant
    customer "customer": mg::Boxed<super::DelegatedAdminRelationshipCustomerParticipant>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `duration`: Duration, not null
    duration "duration" "r": mg::Duration,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `indirectProviderTenantId`: String, not null
    indirect_provider_tenant_id "indirectProviderTenantId" "r": String,
    /// `isPartnerConsentPending`: Boolean, not null
    is_partner_consent_pending "isPartnerConsentPending" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: delegatedAdminRelationshipStatus
    status "status": mg::Open<super::DelegatedAdminRelationshipStatus>,
}

mg::derived_from! { ResellerDelegatedAdminRelationship: super::DelegatedAdminRelationship, super::Entity }

impl ResellerDelegatedAdminRelationship {
    /// `accessAssignments`: many `delegatedAdminAccessAssignment`, contained
    pub const ACCESS_ASSIGNMENTS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminAccessAssignment>,
    > = mg::Nav::new("accessAssignments");
    /// `operations`: many `delegatedAdminRelationshipOperation`, contained
    pub const OPERATIONS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipOperation>,
    > = mg::Nav::new("operations");
    /// `requests`: many `delegatedAdminRelationshipRequest`, contained
    pub const REQUESTS: mg::Nav<
        ResellerDelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipRequest>,
    > = mg::Nav::new("requests");
}
