// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attackSimulationUser`, a complex type.
    AttackSimulationUser "microsoft.graph.attackSimulationUser" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `email`: String
    email "email": String,
    /// `outOfOfficeDays`: Int32
    out_of_office_days "outOfOfficeDays": i32,
    /// `userId`: String
    user_id "userId": String,
}
