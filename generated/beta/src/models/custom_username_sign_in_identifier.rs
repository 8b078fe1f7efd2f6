// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customUsernameSignInIdentifier`, an entity type derived from `microsoft.graph.signInIdentifierBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customusernamesigninidentifier?view=graph-rest-beta>
    CustomUsernameSignInIdentifier "microsoft.graph.customUsernameSignInIdentifier" "entity" : super::SignInIdentifierBase;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `name`: String
    name "name": String,
    /// `validationRegEx`: String
    validation_reg_ex "validationRegEx": String,
}

mg::derived_from! { CustomUsernameSignInIdentifier: super::SignInIdentifierBase }
