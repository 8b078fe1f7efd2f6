// @generated
use crate::mg;

/// Complex type `microsoft.graph.dateTimeColumn`.
pub struct DateTimeColumn {
    /// `displayAs`.
    pub display_as: mg::Field<String>,
    /// `format`.
    pub format: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DateTimeColumn: "microsoft.graph.dateTimeColumn", complex;
    display_as: "displayAs",
    format: "format",
}
