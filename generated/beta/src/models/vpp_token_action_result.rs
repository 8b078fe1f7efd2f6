// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vppTokenActionResult`, a complex type.
    VppTokenActionResult "microsoft.graph.vppTokenActionResult" "complex" => VppTokenActionResultKind;
    /// `actionName`: String
    action_name "actionName": String,
    /// `actionState`: actionState, not null
    action_state "actionState" "r": mg::Open<super::ActionState>,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.vppTokenActionResult`.
#[non_exhaustive]
pub enum VppTokenActionResultKind {
    VppTokenRevokeLicensesActionResult(Box<super::VppTokenRevokeLicensesActionResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<VppTokenActionResult>),
}

mg::family! {
    VppTokenActionResult => VppTokenActionResultKind;
    VppTokenRevokeLicensesActionResult(super::VppTokenRevokeLicensesActionResult),
}
