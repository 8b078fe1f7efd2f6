// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftsUserInfo`.
pub struct ShiftsUserInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftsUserInfo: "microsoft.graph.shiftsUserInfo", complex;
    display_name: "displayName",
    user_id: "userId",
}
