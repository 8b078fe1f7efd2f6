// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectedContent`.
pub struct ProtectedContent {
    /// `cid`.
    pub cid: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<String>,
    /// `labelId`. Never null.
    pub label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectedContent: "microsoft.graph.protectedContent", complex;
    cid: "cid",
    format: "format",
    label_id: "labelId" required,
}
