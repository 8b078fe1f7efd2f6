// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approval`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approval?view=graph-rest-beta>
    Approval "microsoft.graph.approval" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Approval: super::Entity }

impl Approval {
    /// `request`: `request`
    pub const REQUEST: mg::Nav<Approval, super::Request> = mg::Nav::new("request");
    /// `steps`: many `approvalStep`, contained
    pub const STEPS: mg::Nav<Approval, Vec<super::ApprovalStep>> = mg::Nav::new("steps");
}
