// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approvalStep`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ApprovalStepCollection`](crate::requests::approval_step::ApprovalStepCollection),
/// for example
/// `graph.entitlement_management().access_package_assignment_approvals().id(id).steps()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/approvalstep?view=graph-rest-beta
pub struct ApprovalStep {
    /// `assignedToMe`.
    pub assigned_to_me: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `reviewResult`.
    pub review_result: mg::Field<String>,
    /// `reviewedBy`.
    pub reviewed_by: mg::Field<mg::Boxed<super::Identity>>,
    /// `reviewedDateTime`.
    pub reviewed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApprovalStep: "microsoft.graph.approvalStep", entity, base super::Entity;
    assigned_to_me: "assignedToMe",
    display_name: "displayName",
    id: "id" key required,
    justification: "justification",
    review_result: "reviewResult",
    reviewed_by: "reviewedBy",
    reviewed_date_time: "reviewedDateTime",
    status: "status",
}

mg::derived_from! { ApprovalStep: super::Entity }
