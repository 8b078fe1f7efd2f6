// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcEntraUserDetail`.
pub struct CloudPcEntraUserDetail {
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcEntraUserDetail: "microsoft.graph.cloudPcEntraUserDetail", complex;
    user_display_name: "userDisplayName",
    user_id: "userId",
}
