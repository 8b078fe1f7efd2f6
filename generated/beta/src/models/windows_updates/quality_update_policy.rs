// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.qualityUpdatePolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`QualityUpdatePolicyCollection`], for example
/// `graph.admin().windows().updates().policies().cast_to_quality_update_policy()`.
///
/// [`QualityUpdatePolicyCollection`]: crate::requests::windows_updates::quality_update_policy::QualityUpdatePolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatepolicy?view=graph-rest-beta
pub struct QualityUpdatePolicy {
    /// `approvalRules`.
    pub approval_rules: mg::Field<Vec<super::ApprovalRule>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdatePolicy: "microsoft.graph.windowsUpdates.qualityUpdatePolicy", entity, base super::Policy;
    approval_rules: "approvalRules" required,
    created_date_time: "createdDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { QualityUpdatePolicy: super::Policy, crate::models::Entity }

impl QualityUpdatePolicy {
    /// `applicableContent`: many [`ApplicableContent`](super::ApplicableContent).
    pub const APPLICABLE_CONTENT: mg::Nav<
        QualityUpdatePolicy,
        Vec<super::ApplicableContent>,
    > = mg::Nav::new("applicableContent");
    /// `approvals`: many [`PolicyApproval`](super::PolicyApproval).
    pub const APPROVALS: mg::Nav<QualityUpdatePolicy, Vec<super::PolicyApproval>> = mg::Nav::new(
        "approvals",
    );
    /// `rings`: many [`Ring`](super::Ring).
    pub const RINGS: mg::Nav<QualityUpdatePolicy, Vec<super::Ring>> = mg::Nav::new(
        "rings",
    );
}
