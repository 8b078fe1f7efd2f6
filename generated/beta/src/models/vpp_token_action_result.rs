// @generated
use crate::mg;

/// Complex type `microsoft.graph.vppTokenActionResult`.
pub struct VppTokenActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VppTokenActionResult: "microsoft.graph.vppTokenActionResult", complex, family VppTokenActionResultKind;
    action_name: "actionName",
    action_state: "actionState" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
}

/// The types derived from [`VppTokenActionResult`].
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
