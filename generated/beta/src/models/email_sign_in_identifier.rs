// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailSignInIdentifier`, an entity type derived from `microsoft.graph.signInIdentifierBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailsigninidentifier?view=graph-rest-beta>
    EmailSignInIdentifier "microsoft.graph.emailSignInIdentifier" "entity" : super::SignInIdentifierBase;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { EmailSignInIdentifier: super::SignInIdentifierBase }
