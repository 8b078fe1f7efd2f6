// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.usernameSignInIdentifier`, an entity type derived from `microsoft.graph.signInIdentifierBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usernamesigninidentifier?view=graph-rest-beta>
    UsernameSignInIdentifier "microsoft.graph.usernameSignInIdentifier" "entity" : super::SignInIdentifierBase;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { UsernameSignInIdentifier: super::SignInIdentifierBase }
