// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminRelationship`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta>
    DelegatedAdminRelationship "microsoft.graph.delegatedAdminRelationship" "entity" : super::Entity => DelegatedAdminRelationshipKind;
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
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: delegatedAdminRelationshipStatus
    status "status": mg::Open<super::DelegatedAdminRelationshipStatus>,
}

mg::derived_from! { DelegatedAdminRelationship: super::Entity }

impl DelegatedAdminRelationship {
    /// `accessAssignments`: many `delegatedAdminAccessAssignment`, contained
    pub const ACCESS_ASSIGNMENTS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminAccessAssignment>,
    > = mg::Nav::new("accessAssignments");
    /// `operations`: many `delegatedAdminRelationshipOperation`, contained
    pub const OPERATIONS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipOperation>,
    > = mg::Nav::new("operations");
    /// `requests`: many `delegatedAdminRelationshipRequest`, contained
    pub const REQUESTS: mg::Nav<
        DelegatedAdminRelationship,
        Vec<super::DelegatedAdminRelationshipRequest>,
    > = mg::Nav::new("requests");
}

/// The types derived from `microsoft.graph.delegatedAdminRelationship`.
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
