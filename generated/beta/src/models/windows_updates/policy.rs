// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.policy`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PolicyCollection`](crate::requests::windows_updates::policy::PolicyCollection), for
/// example `graph.admin().windows().updates().policies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-policy?view=graph-rest-beta
pub struct Policy {
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
    Policy: "microsoft.graph.windowsUpdates.policy", entity abstract, base crate::models::Entity, family PolicyKind;
    approval_rules: "approvalRules" required,
    created_date_time: "createdDateTime",
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Policy: crate::models::Entity }

impl Policy {
    /// `applicableContent`: many [`ApplicableContent`](super::ApplicableContent).
    pub const APPLICABLE_CONTENT: mg::Nav<Policy, Vec<super::ApplicableContent>> = mg::Nav::new(
        "applicableContent",
    );
    /// `approvals`: many [`PolicyApproval`](super::PolicyApproval).
    pub const APPROVALS: mg::Nav<Policy, Vec<super::PolicyApproval>> = mg::Nav::new(
        "approvals",
    );
    /// `rings`: many [`Ring`](super::Ring).
    pub const RINGS: mg::Nav<Policy, Vec<super::Ring>> = mg::Nav::new("rings");
}

/// The types derived from [`Policy`].
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
