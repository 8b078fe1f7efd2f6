// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.complianceChange`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-compliancechange?view=graph-rest-beta>
    ComplianceChange "microsoft.graph.windowsUpdates.complianceChange" "entity abstract" : crate::models::Entity => ComplianceChangeKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRevoked`: Boolean
    is_revoked "isRevoked": bool,
    /// `revokedDateTime`: DateTimeOffset
    revoked_date_time "revokedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { ComplianceChange: crate::models::Entity }

impl ComplianceChange {
    /// `updatePolicy`: `microsoft.graph.windowsUpdates.updatePolicy`
    pub const UPDATE_POLICY: mg::Nav<ComplianceChange, super::UpdatePolicy> = mg::Nav::new(
        "updatePolicy",
    );
}

/// The types derived from `microsoft.graph.windowsUpdates.complianceChange`.
#[non_exhaustive]
pub enum ComplianceChangeKind {
    ContentApproval(Box<super::ContentApproval>),
    /// None of these, or a type that this version does not know.
    Other(Box<ComplianceChange>),
}

mg::family! {
    ComplianceChange => ComplianceChangeKind;
    ContentApproval(super::ContentApproval),
}
