// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationConditionApplication`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationconditionapplication?view=graph-rest-beta>
    AuthenticationConditionApplication "microsoft.graph.authenticationConditionApplication" "entity";
    /// `appId`: String, key, not null
    app_id "appId" "kr": String,
}
