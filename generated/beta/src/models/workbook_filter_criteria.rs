// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookFilterCriteria`.
pub struct WorkbookFilterCriteria {
    /// `color`.
    pub color: mg::Field<String>,
    /// `criterion1`.
    pub criterion1: mg::Field<String>,
    /// `criterion2`.
    pub criterion2: mg::Field<String>,
    /// `dynamicCriteria`. Never null.
    pub dynamic_criteria: mg::Field<String>,
    /// `filterOn`. Never null.
    pub filter_on: mg::Field<String>,
    /// `icon`.
    pub icon: mg::Field<mg::Boxed<super::WorkbookIcon>>,
    /// `operator`. Never null.
    pub operator: mg::Field<String>,
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookFilterCriteria: "microsoft.graph.workbookFilterCriteria", complex;
    color: "color",
    criterion1: "criterion1",
    criterion2: "criterion2",
    dynamic_criteria: "dynamicCriteria" required,
    filter_on: "filterOn" required,
    icon: "icon",
    operator: "operator" required,
    values: "values",
}
