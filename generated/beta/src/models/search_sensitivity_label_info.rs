// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchSensitivityLabelInfo`.
pub struct SearchSensitivityLabelInfo {
    /// `color`. Read-only: the service computes it.
    pub color: mg::Field<String>,
    /// `displayName`. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// `priority`. Read-only: the service computes it.
    pub priority: mg::Field<i32>,
    /// `sensitivityLabelId`. Read-only: the service computes it.
    pub sensitivity_label_id: mg::Field<String>,
    /// `tooltip`. Read-only: the service computes it.
    pub tooltip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchSensitivityLabelInfo: "microsoft.graph.searchSensitivityLabelInfo", complex;
    color: "color" computed read_only,
    display_name: "displayName" computed read_only,
    priority: "priority" computed read_only,
    sensitivity_label_id: "sensitivityLabelId" computed read_only,
    tooltip: "tooltip" computed read_only,
}
