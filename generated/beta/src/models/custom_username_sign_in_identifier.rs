// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customUsernameSignInIdentifier`, an entity type derived from `microsoft.graph.signInIdentifierBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customusernamesigninidentifier?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-03-26, to be removed on 2025-12-25 (revision 2025-03/SignInWithAlias)")]
    CustomUsernameSignInIdentifier "microsoft.graph.customUsernameSignInIdentifier" "entity" : super::SignInIdentifierBase;
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `name`: String, key, not null
    name "name" "kr": String,
    /// `validationRegEx`: String, not null
    validation_reg_ex "validationRegEx" "r": String,
}

mg::derived_from! { CustomUsernameSignInIdentifier: super::SignInIdentifierBase }
