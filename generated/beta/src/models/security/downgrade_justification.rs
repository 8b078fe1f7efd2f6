// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.downgradeJustification`.
pub struct DowngradeJustification {
    /// `isDowngradeJustified`. Never null.
    pub is_downgrade_justified: mg::Field<bool>,
    /// `justificationMessage`.
    pub justification_message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DowngradeJustification: "microsoft.graph.security.downgradeJustification", complex;
    is_downgrade_justified: "isDowngradeJustified" required,
    justification_message: "justificationMessage",
}
