// @generated
use crate::mg;

/// Complex type `microsoft.graph.attackSimulationUser`.
pub struct AttackSimulationUser {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `outOfOfficeDays`.
    pub out_of_office_days: mg::Field<i32>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttackSimulationUser: "microsoft.graph.attackSimulationUser", complex;
    display_name: "displayName",
    email: "email",
    out_of_office_days: "outOfOfficeDays",
    user_id: "userId",
}
