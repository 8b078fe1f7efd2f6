// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcEntraGroupDetail`.
pub struct CloudPcEntraGroupDetail {
    /// `groupDisplayName`.
    pub group_display_name: mg::Field<String>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcEntraGroupDetail: "microsoft.graph.cloudPcEntraGroupDetail", complex;
    group_display_name: "groupDisplayName",
    group_id: "groupId",
}
