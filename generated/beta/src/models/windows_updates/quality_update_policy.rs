// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdatePolicy`, an entity type derived from `microsoft.graph.windowsUpdates.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatepolicy?view=graph-rest-beta>
    QualityUpdatePolicy "microsoft.graph.windowsUpdates.qualityUpdatePolicy" "entity" : super::Policy;
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

mg::derived_from! { QualityUpdatePolicy: super::Policy, crate::models::Entity }

impl QualityUpdatePolicy {
    /// `applicableContent`: many `microsoft.graph.windowsUpdates.applicableContent`, contained
    pub const APPLICABLE_CONTENT: mg::Nav<
        QualityUpdatePolicy,
        Vec<super::ApplicableContent>,
    > = mg::Nav::new("applicableContent");
    /// `approvals`: many `microsoft.graph.windowsUpdates.policyApproval`, contained
    pub const APPROVALS: mg::Nav<QualityUpdatePolicy, Vec<super::PolicyApproval>> = mg::Nav::new(
        "approvals",
    );
    /// `rings`: many `microsoft.graph.windowsUpdates.ring`, contained
    pub const RINGS: mg::Nav<QualityUpdatePolicy, Vec<super::Ring>> = mg::Nav::new(
        "rings",
    );
}
