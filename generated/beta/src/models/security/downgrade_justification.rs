// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.downgradeJustification`, a complex type.
    DowngradeJustification "microsoft.graph.security.downgradeJustification" "complex";
    /// `isDowngradeJustified`: Boolean, not null
    is_downgrade_justified "isDowngradeJustified" "r": bool,
    /// `justificationMessage`: String
    justification_message "justificationMessage": String,
}
