// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.policy`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-policy?view=graph-rest-beta>
    Policy "microsoft.graph.windowsUpdates.policy" "entity abstract" : crate::models::Entity => PolicyKind;
    /// `approvalRules`: Collection(microsoft.graph.windowsUpdates.approvalRule), items not null
    approval_rules "approvalRules" "r": Vec<super::ApprovalRule>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { Policy: crate::models::Entity }

impl Policy {
    /// `applicableContent`: many `microsoft.graph.windowsUpdates.applicableContent`, contained
    pub const APPLICABLE_CONTENT: mg::Nav<Policy, Vec<super::ApplicableContent>> = mg::Nav::new(
        "applicableContent",
    );
    /// `approvals`: many `microsoft.graph.windowsUpdates.policyApproval`, contained
    pub const APPROVALS: mg::Nav<Policy, Vec<super::PolicyApproval>> = mg::Nav::new(
        "approvals",
    );
    /// `rings`: many `microsoft.graph.windowsUpdates.ring`, contained
    pub const RINGS: mg::Nav<Policy, Vec<super::Ring>> = mg::Nav::new("rings");
}

/// The types derived from `microsoft.graph.windowsUpdates.policy`.
#[non_exhaustive]
pub enum PolicyKind {
    QualityUpdatePolicy(Box<super::QualityUpdatePolicy>),
    /// None of these, or a type that this version does not know.
    Other(Box<Policy>),
}

mg::family! {
    Policy => PolicyKind;
    QualityUpdatePolicy(super::QualityUpdatePolicy),
}
