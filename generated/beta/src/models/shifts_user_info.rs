// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftsUserInfo`, a complex type.
    ShiftsUserInfo "microsoft.graph.shiftsUserInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `userId`: String
    user_id "userId": String,
}
