// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectSingleSignOnExtension`, a complex type derived from `microsoft.graph.singleSignOnExtension`.
    RedirectSingleSignOnExtension "microsoft.graph.redirectSingleSignOnExtension" "complex" : super::SingleSignOnExtension;
    /// `configurations`: Collection(keyTypedValuePair)
    configurations "configurations": Vec<super::KeyTypedValuePair>,
    /// `extensionIdentifier`: String, not null
    extension_identifier "extensionIdentifier" "r": String,
    /// `teamIdentifier`: String
    team_identifier "teamIdentifier": String,
    /// `urlPrefixes`: Collection(String)
    url_prefixes "urlPrefixes": Vec<String>,
}

mg::derived_from! { RedirectSingleSignOnExtension: super::SingleSignOnExtension }
