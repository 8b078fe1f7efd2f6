// @generated
use crate::mg;

/// Complex type `microsoft.graph.sensitivityLabelInfo`.
pub struct SensitivityLabelInfo {
    /// `color`.
    pub color: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// `tooltip`.
    pub tooltip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitivityLabelInfo: "microsoft.graph.sensitivityLabelInfo", complex;
    color: "color",
    display_name: "displayName",
    priority: "priority",
    sensitivity_label_id: "sensitivityLabelId",
    tooltip: "tooltip",
}
