// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.downgradeJustification`, a complex type.
    DowngradeJustification "microsoft.graph.downgradeJustification" "complex";
    /// `isDowngradeJustified`: Boolean, not null
    is_downgrade_justified "isDowngradeJustified" "r": bool,
    /// `justificationMessage`: String
    justification_message "justificationMessage": String,
}
