// @generated
use crate::mg;

/// Complex type `microsoft.graph.usageRightsInfo`.
pub struct UsageRightsInfo {
    /// `allowCopy`. Never null.
    pub allow_copy: mg::Field<bool>,
    /// `allowEdit`. Never null.
    pub allow_edit: mg::Field<bool>,
    /// `allowExport`. Never null.
    pub allow_export: mg::Field<bool>,
    /// `allowPrint`. Never null.
    pub allow_print: mg::Field<bool>,
    /// `allowView`. Never null.
    pub allow_view: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageRightsInfo: "microsoft.graph.usageRightsInfo", complex;
    allow_copy: "allowCopy" required,
    allow_edit: "allowEdit" required,
    allow_export: "allowExport" required,
    allow_print: "allowPrint" required,
    allow_view: "allowView" required,
}
