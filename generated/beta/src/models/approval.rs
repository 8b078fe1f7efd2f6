// @generated
use crate::mg;

/// Entity type [`microsoft.graph.approval`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ApprovalCollection`](crate::requests::approval::ApprovalCollection), for example
/// `graph.entitlement_management().access_package_assignment_approvals()`.
///
/// Operations: `filter_by_current_user`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-beta
pub struct Approval {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Approval: "microsoft.graph.approval", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Approval: super::Entity }

impl Approval {
    /// `request`: [`Request`](super::Request).
    pub const REQUEST: mg::Nav<Approval, super::Request> = mg::Nav::new("request");
    /// `steps`: many [`ApprovalStep`](super::ApprovalStep).
    pub const STEPS: mg::Nav<Approval, Vec<super::ApprovalStep>> = mg::Nav::new("steps");
}
