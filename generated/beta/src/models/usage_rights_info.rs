// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usageRightsInfo`, a complex type.
    UsageRightsInfo "microsoft.graph.usageRightsInfo" "complex";
    /// `allowCopy`: Boolean, not null
    allow_copy "allowCopy" "r": bool,
    /// `allowEdit`: Boolean, not null
    allow_edit "allowEdit" "r": bool,
    /// `allowExport`: Boolean, not null
    allow_export "allowExport" "r": bool,
    /// `allowPrint`: Boolean, not null
    allow_print "allowPrint" "r": bool,
    /// `allowView`: Boolean, not null
    allow_view "allowView" "r": bool,
}
