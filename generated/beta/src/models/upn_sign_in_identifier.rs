// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.upnSignInIdentifier`, an entity type derived from `microsoft.graph.signInIdentifierBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/upnsigninidentifier?view=graph-rest-beta>
    UpnSignInIdentifier "microsoft.graph.upnSignInIdentifier" "entity" : super::SignInIdentifierBase;
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { UpnSignInIdentifier: super::SignInIdentifierBase }
