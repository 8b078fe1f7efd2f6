// @generated
use crate::mg;

/// Complex type `microsoft.graph.onenotePatchContentCommand`.
pub struct OnenotePatchContentCommand {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::OnenotePatchActionType>>,
    /// `content`.
    pub content: mg::Field<String>,
    /// `position`.
    pub position: mg::Field<mg::Open<super::OnenotePatchInsertPosition>>,
    /// `target`. Never null.
    pub target: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnenotePatchContentCommand: "microsoft.graph.onenotePatchContentCommand", complex;
    action: "action" required,
    content: "content",
    position: "position",
    target: "target" required,
}
