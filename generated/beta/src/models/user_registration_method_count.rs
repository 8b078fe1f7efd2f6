// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationMethodCount`, a complex type.
    UserRegistrationMethodCount "microsoft.graph.userRegistrationMethodCount" "complex";
    /// `authenticationMethod`: String, not null
    authentication_method "authenticationMethod" "r": String,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
}
