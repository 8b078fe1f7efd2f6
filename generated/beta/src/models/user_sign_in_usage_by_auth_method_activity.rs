// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSignInUsageByAuthMethodActivity`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersigninusagebyauthmethodactivity?view=graph-rest-beta>
    UserSignInUsageByAuthMethodActivity "microsoft.graph.userSignInUsageByAuthMethodActivity" "entity";
    /// `authenticationMethod`: String, key, not null
    authentication_method "authenticationMethod" "kr": String,
    /// `successActivityCount`: Int64, not null
    success_activity_count "successActivityCount" "r": i64,
}
